package org.iom.iml.review.known;

import jakarta.inject.Singleton;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.known.KnownCodesConsumer;

/** A consumer that keeps the parties, themes and instruments published by the registry. */
@Singleton
class RegistryCodesConsumer extends KnownCodesConsumer<InstrumentsFact> {

    RegistryCodesConsumer(KnownCodes known) {
        super("review.known-codes", InstrumentsFact.class, known);
    }
}
