/** Provisions of instruments as they are named in questions, answers and notes. */
@NullMarked
package org.iom.iml.review.cited;

import org.jspecify.annotations.NullMarked;
