/** The mechanisms before which States answer, the rules by which they work and their sessions. */
@NullMarked
package org.iom.iml.monitoring.mechanism;

import org.jspecify.annotations.NullMarked;
