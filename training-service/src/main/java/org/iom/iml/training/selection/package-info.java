/** Proposals whom to choose for an edition: optimal for what is asked, explained line by line, decided by a person. */
@NullMarked
package org.iom.iml.training.selection;

import org.jspecify.annotations.NullMarked;
