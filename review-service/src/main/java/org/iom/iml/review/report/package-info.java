/** The report of a review: what it found and recommends, as a document that people read. */
@NullMarked
package org.iom.iml.review.report;

import org.jspecify.annotations.NullMarked;
