/** The rules by which States report to treaty bodies, and which instruments the registry covers. */
@NullMarked
package org.iom.iml.monitoring.reporting;

import org.jspecify.annotations.NullMarked;
