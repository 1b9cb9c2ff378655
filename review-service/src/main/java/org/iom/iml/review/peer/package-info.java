/** What peers think of a review before its draft goes out. */
@NullMarked
package org.iom.iml.review.peer;

import org.jspecify.annotations.NullMarked;
