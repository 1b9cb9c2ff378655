/** When and where a course is taught, and to whose officials it was. */
@NullMarked
package org.iom.iml.training.edition;

import org.jspecify.annotations.NullMarked;
