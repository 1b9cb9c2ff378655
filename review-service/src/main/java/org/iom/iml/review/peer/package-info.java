/** Peer review of a review before its draft is sent. */
@NullMarked
package org.iom.iml.review.peer;

import org.jspecify.annotations.NullMarked;
