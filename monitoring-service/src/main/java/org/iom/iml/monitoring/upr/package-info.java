/** Reading of the recommendation files that UPR Info publishes. */
@NullMarked
package org.iom.iml.monitoring.upr;

import org.jspecify.annotations.NullMarked;
