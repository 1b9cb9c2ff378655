@NullMarked
package org.iom.iml.monitoring.evidence;

import org.jspecify.annotations.NullMarked;
