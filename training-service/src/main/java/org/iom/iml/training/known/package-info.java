/** Code lists of the registry, kept up to date from its facts. */
@NullMarked
package org.iom.iml.training.known;

import org.jspecify.annotations.NullMarked;
