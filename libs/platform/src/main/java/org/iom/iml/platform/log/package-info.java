/** What may stand in a log: never a value of a row. */
@NullMarked
package org.iom.iml.platform.log;

import org.jspecify.annotations.NullMarked;
