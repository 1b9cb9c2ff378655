/** Work done in response to recommendations: reviews that were delivered and trainings that were held. */
@NullMarked
package org.iom.iml.monitoring.evidence;

import org.jspecify.annotations.NullMarked;
