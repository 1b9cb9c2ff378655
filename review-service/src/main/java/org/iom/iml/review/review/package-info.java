/** A review from request to closure, and who may see it. */
@NullMarked
package org.iom.iml.review.review;

import org.jspecify.annotations.NullMarked;
