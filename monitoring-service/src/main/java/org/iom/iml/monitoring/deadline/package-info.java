/** Days by which something is due before a mechanism: from what they follow, and as calendars. */
@NullMarked
package org.iom.iml.monitoring.deadline;

import org.jspecify.annotations.NullMarked;
