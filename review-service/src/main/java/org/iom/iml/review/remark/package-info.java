/** Remarks on findings and provisions exchanged between the authors of a review. */
@NullMarked
package org.iom.iml.review.remark;

import org.jspecify.annotations.NullMarked;
