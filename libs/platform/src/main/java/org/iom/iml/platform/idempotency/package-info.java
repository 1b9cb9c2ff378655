/** One effect per Idempotency-Key, in the transaction of the effect. */
@NullMarked
package org.iom.iml.platform.idempotency;

import org.jspecify.annotations.NullMarked;
