@NullMarked
package org.iom.iml.monitoring.reporting;

import org.jspecify.annotations.NullMarked;
