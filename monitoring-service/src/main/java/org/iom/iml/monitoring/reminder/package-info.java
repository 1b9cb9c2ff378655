/** What is told of deadlines by the clock: set, moved, near, overdue; each once. */
@NullMarked
package org.iom.iml.monitoring.reminder;

import org.jspecify.annotations.NullMarked;
