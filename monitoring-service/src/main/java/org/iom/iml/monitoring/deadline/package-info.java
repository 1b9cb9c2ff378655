/** Deadlines for submissions to mechanisms, as lists and as calendars. */
@NullMarked
package org.iom.iml.monitoring.deadline;

import org.jspecify.annotations.NullMarked;
