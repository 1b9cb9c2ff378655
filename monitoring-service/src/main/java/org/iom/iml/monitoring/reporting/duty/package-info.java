/** Reports that a State owes since a treaty binds it: due, submitted, overdue, lapsed or unknown. */
@NullMarked
package org.iom.iml.monitoring.reporting.duty;

import org.jspecify.annotations.NullMarked;
