package org.iom.iml.review.known;

import jakarta.inject.Singleton;
import org.iom.iml.platform.known.KnownProvisions;
import org.iom.iml.platform.known.KnownProvisionsConsumer;

/** A consumer that keeps the addresses of the provisions published by the registry. */
@Singleton
class RegistryProvisionsConsumer extends KnownProvisionsConsumer {

    RegistryProvisionsConsumer(KnownProvisions known) {
        super("review.known-provisions", known);
    }
}
