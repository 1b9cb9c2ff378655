/** Readers that divide national texts of each format into provisions with stable addresses. */
@NullMarked
package org.iom.iml.review.text.read;

import org.jspecify.annotations.NullMarked;
