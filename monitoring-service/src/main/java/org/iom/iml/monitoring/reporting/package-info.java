/** The reports that a State owes once a treaty binds it. */
@NullMarked
package org.iom.iml.monitoring.reporting;

import org.jspecify.annotations.NullMarked;
