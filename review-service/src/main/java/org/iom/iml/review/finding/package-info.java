/** What a review found in national law, against which standard, and the delivery that makes it known. */
@NullMarked
package org.iom.iml.review.finding;

import org.jspecify.annotations.NullMarked;
