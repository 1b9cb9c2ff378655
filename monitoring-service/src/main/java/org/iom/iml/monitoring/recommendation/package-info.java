/** Recommendations of every mechanism to a State: text, recommending States, position, themes. */
@NullMarked
package org.iom.iml.monitoring.recommendation;

import org.jspecify.annotations.NullMarked;
