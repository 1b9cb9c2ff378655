/**
 * Plans of States to implement recommendations: clusters, measures, who leads them, and indicators on whose progress is
 * reported on generated days.
 */
@NullMarked
package org.iom.iml.monitoring.actionplan;

import org.jspecify.annotations.NullMarked;
