/** What a State needs to be trained in, as recommendations to it and findings on its law say. */
@NullMarked
package org.iom.iml.training.need;

import org.jspecify.annotations.NullMarked;
