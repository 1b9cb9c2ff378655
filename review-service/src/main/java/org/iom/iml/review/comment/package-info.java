/** What the authorities say of a draft, finding by finding. */
@NullMarked
package org.iom.iml.review.comment;

import org.jspecify.annotations.NullMarked;
