/** Code lists of the registry, as its facts tell them. */
@NullMarked
package org.iom.iml.monitoring.known;

import org.jspecify.annotations.NullMarked;
