/** Who works on a review, and on what. */
@NullMarked
package org.iom.iml.review.assignment;

import org.jspecify.annotations.NullMarked;
