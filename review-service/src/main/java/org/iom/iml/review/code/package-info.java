/** How choices are written on the wire. */
@NullMarked
package org.iom.iml.review.code;

import org.jspecify.annotations.NullMarked;
