/** Reviews from request to closure, and the rules on access to them. */
@NullMarked
package org.iom.iml.review.review;

import org.jspecify.annotations.NullMarked;
