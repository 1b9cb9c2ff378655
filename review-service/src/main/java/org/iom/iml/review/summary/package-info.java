/** A State's reviews at a glance. */
@NullMarked
package org.iom.iml.review.summary;

import org.jspecify.annotations.NullMarked;
