/** Reads the statements that a published file runs together, as far as its words are certain. */
@NullMarked
package org.iom.iml.instruments.declaration.published;

import org.jspecify.annotations.NullMarked;
