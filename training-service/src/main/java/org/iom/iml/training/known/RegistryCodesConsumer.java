package org.iom.iml.training.known;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.known.KnownCodes;

/** Keeps the parties, themes and instruments that the registry publishes. */
@ApplicationScoped
class RegistryCodesConsumer {

    private static final String NAME = "training.known-codes";

    private final Inbox inbox;
    private final KnownCodes known;

    RegistryCodesConsumer(Inbox inbox, KnownCodes known) {
        this.inbox = inbox;
        this.known = known;
    }

    @Incoming("known-codes")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(NAME, InstrumentsFact.class, batch, known::learn);
    }
}
