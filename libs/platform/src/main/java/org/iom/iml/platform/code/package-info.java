/** Closed lists of values, each with a single code everywhere. */
@NullMarked
package org.iom.iml.platform.code;

import org.jspecify.annotations.NullMarked;
