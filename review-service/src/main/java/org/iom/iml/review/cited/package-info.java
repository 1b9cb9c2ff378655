/** Provisions of instruments as cited in questions, answers and notes. */
@NullMarked
package org.iom.iml.review.cited;

import org.jspecify.annotations.NullMarked;
