/**
 * The recognition of instruments, their provisions and themes in running text. The names are given by the caller; there
 * is no input or output here.
 */
@NullMarked
package org.iom.iml.citations;

import org.jspecify.annotations.NullMarked;
