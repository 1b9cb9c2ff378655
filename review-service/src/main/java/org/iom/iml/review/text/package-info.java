/** National texts: laws, bills and policies in their exact versions, divided into provisions. */
@NullMarked
package org.iom.iml.review.text;

import org.jspecify.annotations.NullMarked;
