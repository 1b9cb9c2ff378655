package org.iom.iml.platform.probe;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.known.KnownCodes;

@ApplicationScoped
class KnownCodesConsumer {

    private final Inbox inbox;
    private final KnownCodes known;

    KnownCodesConsumer(Inbox inbox, KnownCodes known) {
        this.inbox = inbox;
        this.known = known;
    }

    @Incoming("known-codes")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive("platform.known-codes", InstrumentsFact.class, batch, known::learn);
    }
}
