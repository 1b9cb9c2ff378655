/** The whole suite on one machine without installation: the commands behind the script {@code suite}. */
@NullMarked
package org.iom.iml.sandbox;

import org.jspecify.annotations.NullMarked;
