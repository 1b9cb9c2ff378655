/** The mechanisms before which States answer: which there are, by what rules they work, and when they meet. */
@NullMarked
package org.iom.iml.monitoring.mechanism;

import org.jspecify.annotations.NullMarked;
