/** Text files of any origin: their character sets, lines and rows. */
@NullMarked
package org.iom.iml.platform.text;

import org.jspecify.annotations.NullMarked;
