/** Reads national texts of each form into provisions with stable addresses. */
@NullMarked
package org.iom.iml.review.text.read;

import org.jspecify.annotations.NullMarked;
