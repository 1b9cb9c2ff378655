package org.iom.iml.platform.probe;

import jakarta.inject.Singleton;
import org.iom.iml.platform.known.KnownProvisions;
import org.iom.iml.platform.known.KnownProvisionsConsumer;

@Singleton
class ProbeProvisionsConsumer extends KnownProvisionsConsumer {

    ProbeProvisionsConsumer(KnownProvisions known) {
        super("platform.known-provisions", known);
    }
}
