/** The recommendations of a review, with their addressees and the findings on which they rest. */
@NullMarked
package org.iom.iml.review.recommendation;

import org.jspecify.annotations.NullMarked;
