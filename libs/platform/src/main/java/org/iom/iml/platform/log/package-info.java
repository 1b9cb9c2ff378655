/** Logging that never reveals the values of a row. */
@NullMarked
package org.iom.iml.platform.log;

import org.jspecify.annotations.NullMarked;
