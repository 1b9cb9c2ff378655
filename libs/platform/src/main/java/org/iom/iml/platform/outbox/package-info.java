/** Publication of facts, stored in the transaction that makes them true. */
@NullMarked
package org.iom.iml.platform.outbox;

import org.jspecify.annotations.NullMarked;
