/** Summaries of a State's reviews. */
@NullMarked
package org.iom.iml.review.summary;

import org.jspecify.annotations.NullMarked;
