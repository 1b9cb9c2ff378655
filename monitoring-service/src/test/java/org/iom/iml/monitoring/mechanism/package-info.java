@NullMarked
package org.iom.iml.monitoring.mechanism;

import org.jspecify.annotations.NullMarked;
