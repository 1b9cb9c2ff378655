/** The rules on reporting to treaty bodies, and the registry's coverage of the instruments concerned. */
@NullMarked
package org.iom.iml.monitoring.reporting;

import org.jspecify.annotations.NullMarked;
