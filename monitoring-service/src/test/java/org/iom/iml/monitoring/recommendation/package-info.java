@NullMarked
package org.iom.iml.monitoring.recommendation;

import org.jspecify.annotations.NullMarked;
