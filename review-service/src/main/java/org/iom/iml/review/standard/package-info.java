/** The instruments that bind a State on a date, and soft law beside them, replicated from instruments-service. */
@NullMarked
package org.iom.iml.review.standard;

import org.jspecify.annotations.NullMarked;
