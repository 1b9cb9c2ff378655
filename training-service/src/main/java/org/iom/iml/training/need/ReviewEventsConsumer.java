package org.iom.iml.training.need;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.inbox.Received;

/** Lets what delivered reviews found become needs. */
@ApplicationScoped
class ReviewEventsConsumer {

    static final String NAME = "training.findings";

    private final Inbox inbox;
    private final Findings findings;

    ReviewEventsConsumer(Inbox inbox, Findings findings) {
        this.inbox = inbox;
        this.findings = findings;
    }

    @Incoming("review-events")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(NAME, ReviewFact.class, batch, this::react);
    }

    /** Until a review is delivered, its findings are not final. */
    private void react(Received<ReviewFact> received) {
        if (received.fact() instanceof ReviewDelivered delivered) {
            findings.deliver(delivered);
        }
    }
}
