/** The training needs of States, derived from recommendations to them and findings on their law. */
@NullMarked
package org.iom.iml.training.need;

import org.jspecify.annotations.NullMarked;
