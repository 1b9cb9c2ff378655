/** Time and identifiers as injected dependencies. */
@NullMarked
package org.iom.iml.platform.time;

import org.jspecify.annotations.NullMarked;
