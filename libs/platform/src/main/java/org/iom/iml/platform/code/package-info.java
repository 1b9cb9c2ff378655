/** Closed lists of choices, each with one code everywhere. */
@NullMarked
package org.iom.iml.platform.code;

import org.jspecify.annotations.NullMarked;
