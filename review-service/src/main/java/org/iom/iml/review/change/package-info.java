/** The change history of reviews: who changed what, from what and to what; visible to the Unit only. */
@NullMarked
package org.iom.iml.review.change;

import org.jspecify.annotations.NullMarked;
