package org.iom.iml.platform.idempotency;

/** An answer that tells a secret: a repetition under the same Idempotency-Key is answered without it, as it is not kept. */
public interface ToldOnce {

    /** The answer without its secret. */
    Object kept();
}
