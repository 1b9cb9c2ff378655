/** What changed between two versions of a national text, provision by provision and word by word. */
@NullMarked
package org.iom.iml.review.text.comparison;

import org.jspecify.annotations.NullMarked;
