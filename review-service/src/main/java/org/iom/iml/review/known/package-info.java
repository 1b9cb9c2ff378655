/** Code lists of the registry, kept up to date from its facts. */
@NullMarked
package org.iom.iml.review.known;

import org.jspecify.annotations.NullMarked;
