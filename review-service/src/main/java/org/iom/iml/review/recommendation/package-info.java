/** What a review recommends, to whom, and on which findings it rests. */
@NullMarked
package org.iom.iml.review.recommendation;

import org.jspecify.annotations.NullMarked;
