/** Facts leave in the transaction that made them true. */
@NullMarked
package org.iom.iml.platform.outbox;

import org.jspecify.annotations.NullMarked;
