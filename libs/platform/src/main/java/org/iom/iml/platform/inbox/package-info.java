/** Receipt of facts: once each, in order, in the transaction of their effect. */
@NullMarked
package org.iom.iml.platform.inbox;

import org.jspecify.annotations.NullMarked;
