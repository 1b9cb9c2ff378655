/** Stored files, whatever references them. */
@NullMarked
package org.iom.iml.training.file;

import org.jspecify.annotations.NullMarked;
