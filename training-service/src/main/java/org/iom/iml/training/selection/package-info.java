/**
 * Proposals of whom to select for an edition: optimal for the given criteria, explained line by line and decided by a
 * person.
 */
@NullMarked
package org.iom.iml.training.selection;

import org.jspecify.annotations.NullMarked;
