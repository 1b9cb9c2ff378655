/** The delivery of a review to its requester, which discloses its findings and recommendations. */
@NullMarked
package org.iom.iml.review.delivery;

import org.jspecify.annotations.NullMarked;
