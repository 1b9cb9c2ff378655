/** Comments by the authorities on a draft, by finding. */
@NullMarked
package org.iom.iml.review.comment;

import org.jspecify.annotations.NullMarked;
