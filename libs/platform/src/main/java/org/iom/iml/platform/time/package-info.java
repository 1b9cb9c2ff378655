/** Time and identity as dependencies. */
@NullMarked
package org.iom.iml.platform.time;

import org.jspecify.annotations.NullMarked;
