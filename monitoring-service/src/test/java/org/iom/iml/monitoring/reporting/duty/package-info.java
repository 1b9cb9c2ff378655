@NullMarked
package org.iom.iml.monitoring.reporting.duty;

import org.jspecify.annotations.NullMarked;
