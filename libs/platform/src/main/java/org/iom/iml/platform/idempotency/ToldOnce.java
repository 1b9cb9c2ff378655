package org.iom.iml.platform.idempotency;

/**
 * A response that contains a secret, which is not stored: a repeated request under the same Idempotency-Key is answered
 * without it.
 */
public interface ToldOnce {

    /** Returns the response without its secret. */
    Object kept();
}
