/** Announcements about deadlines as time passes: set, moved, approaching or overdue, each made once. */
@NullMarked
package org.iom.iml.monitoring.reminder;

import org.jspecify.annotations.NullMarked;
