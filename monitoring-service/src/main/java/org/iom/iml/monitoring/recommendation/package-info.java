/** Recommendations of all mechanisms to States: text, recommending States, position and themes. */
@NullMarked
package org.iom.iml.monitoring.recommendation;

import org.jspecify.annotations.NullMarked;
