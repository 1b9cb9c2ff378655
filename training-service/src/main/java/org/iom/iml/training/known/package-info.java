/** Code lists of the registry, as its facts tell them. */
@NullMarked
package org.iom.iml.training.known;

import org.jspecify.annotations.NullMarked;
