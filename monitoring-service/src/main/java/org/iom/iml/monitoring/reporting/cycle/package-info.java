/** The dialogue between a State and a treaty body, from the report to its follow-up, under either procedure. */
@NullMarked
package org.iom.iml.monitoring.reporting.cycle;

import org.jspecify.annotations.NullMarked;
