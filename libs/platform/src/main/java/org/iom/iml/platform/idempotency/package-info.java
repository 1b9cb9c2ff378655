/** Idempotent requests: one effect per Idempotency-Key, claimed in the transaction of the effect. */
@NullMarked
package org.iom.iml.platform.idempotency;

import org.jspecify.annotations.NullMarked;
