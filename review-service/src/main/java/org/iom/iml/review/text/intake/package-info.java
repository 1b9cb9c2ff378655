/** Versions of national texts that are taken in from files, each format by its reader. */
@NullMarked
package org.iom.iml.review.text.intake;

import org.jspecify.annotations.NullMarked;
