/** Who calls, and what the database lets them see. */
@NullMarked
package org.iom.iml.platform.caller;

import org.jspecify.annotations.NullMarked;
