/** The whole suite on one machine with nothing installed: the commands behind the script {@code suite}. */
@NullMarked
package org.iom.iml.sandbox;

import org.jspecify.annotations.NullMarked;
