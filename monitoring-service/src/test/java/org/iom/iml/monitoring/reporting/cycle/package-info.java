@NullMarked
package org.iom.iml.monitoring.reporting.cycle;

import org.jspecify.annotations.NullMarked;
