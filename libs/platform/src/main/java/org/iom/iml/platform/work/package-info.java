/** Background work: woken after commits, and resumed after outages. */
@NullMarked
package org.iom.iml.platform.work;

import org.jspecify.annotations.NullMarked;
