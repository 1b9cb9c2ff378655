/** What binds a State on a date, and the softer standards beside it: a replica of what instruments-service tells. */
@NullMarked
package org.iom.iml.review.standard;

import org.jspecify.annotations.NullMarked;
