@NullMarked
package org.iom.iml.monitoring.upr;

import org.jspecify.annotations.NullMarked;
