/** Reviews of States by the Universal Periodic Review, one in each cycle. */
@NullMarked
package org.iom.iml.monitoring.uprreview;

import org.jspecify.annotations.NullMarked;
