/** What a review found in national law, against which standard. */
@NullMarked
package org.iom.iml.review.finding;

import org.jspecify.annotations.NullMarked;
