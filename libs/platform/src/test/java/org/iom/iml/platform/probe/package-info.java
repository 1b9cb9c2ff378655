/** A service as small as can be, on which the mechanisms are tried. */
@NullMarked
package org.iom.iml.platform.probe;

import org.jspecify.annotations.NullMarked;
