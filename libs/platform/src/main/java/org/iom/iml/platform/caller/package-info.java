/** The caller, and what the database lets the caller see. */
@NullMarked
package org.iom.iml.platform.caller;

import org.jspecify.annotations.NullMarked;
