/** Divides published files into single statements and reads each, as far as its words are certain. */
@NullMarked
package org.iom.iml.instruments.declaration.published;

import org.jspecify.annotations.NullMarked;
