/** Summaries of a State's training. */
@NullMarked
package org.iom.iml.training.summary;

import org.jspecify.annotations.NullMarked;
