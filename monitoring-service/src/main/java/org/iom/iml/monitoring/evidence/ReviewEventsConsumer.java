package org.iom.iml.monitoring.evidence;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.monitoring.evidence.Evidence.Work;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.inbox.Received;

/** Notes delivered reviews as evidence. */
@ApplicationScoped
class ReviewEventsConsumer {

    private final Inbox inbox;
    private final EvidenceRegister register;

    ReviewEventsConsumer(Inbox inbox, EvidenceRegister register) {
        this.inbox = inbox;
        this.register = register;
    }

    @Incoming("reviews")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive("monitoring.evidence.reviews", ReviewFact.class, batch, this::react);
    }

    private void react(Received<ReviewFact> received) {
        if (received.fact() instanceof ReviewDelivered delivered) {
            register.note(
                    new Work(EvidenceKind.DELIVERED_REVIEW, delivered.id(), delivered.deliveredOn()),
                    List.of(delivered.party()),
                    delivered.answeredRecommendations());
        }
    }
}
