package org.iom.iml.platform.probe;

import jakarta.inject.Singleton;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.known.KnownCodesConsumer;

@Singleton
class ProbeCodesConsumer extends KnownCodesConsumer<InstrumentsFact> {

    ProbeCodesConsumer(KnownCodes known) {
        super("platform.known-codes", InstrumentsFact.class, known);
    }
}
