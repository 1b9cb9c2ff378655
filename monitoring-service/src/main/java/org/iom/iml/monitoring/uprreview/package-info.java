/** Reviews of States in the Universal Periodic Review, one per cycle. */
@NullMarked
package org.iom.iml.monitoring.uprreview;

import org.jspecify.annotations.NullMarked;
