/** The delivery of a review to its requester: what was found and recommended becomes known. */
@NullMarked
package org.iom.iml.review.delivery;

import org.jspecify.annotations.NullMarked;
