/** The findings of a review on national law, each measured against a standard. */
@NullMarked
package org.iom.iml.review.finding;

import org.jspecify.annotations.NullMarked;
