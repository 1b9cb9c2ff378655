/** Who changed what in a review, from what to what: the Unit's alone. */
@NullMarked
package org.iom.iml.review.change;

import org.jspecify.annotations.NullMarked;
