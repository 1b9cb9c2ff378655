/** Editions: when and where a course is taught, and to officials of which States. */
@NullMarked
package org.iom.iml.training.edition;

import org.jspecify.annotations.NullMarked;
