/** Code lists of the registry, as its facts tell them. */
@NullMarked
package org.iom.iml.review.known;

import org.jspecify.annotations.NullMarked;
