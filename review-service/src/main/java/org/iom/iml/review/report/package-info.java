/** The report of a review: its findings and recommendations as a readable document. */
@NullMarked
package org.iom.iml.review.report;

import org.jspecify.annotations.NullMarked;
