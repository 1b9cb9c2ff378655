package org.iom.iml.training.need;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.EvidenceNoted;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.inbox.Received;

/** Lets what monitoring bodies recommend become needs. */
@ApplicationScoped
class MonitoringEventsConsumer {

    static final String NAME = "training.recommendations";

    private final Inbox inbox;
    private final Recommendations recommendations;

    MonitoringEventsConsumer(Inbox inbox, Recommendations recommendations) {
        this.inbox = inbox;
        this.recommendations = recommendations;
    }

    @Incoming("monitoring-events")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(NAME, MonitoringFact.class, batch, this::react);
    }

    private void react(Received<MonitoringFact> received) {
        switch (received.fact()) {
            case RecommendationPublished published -> recommendations.publish(published);
            case RecommendationPositionChanged changed -> recommendations.reposition(changed);
            case EvidenceNoted noted -> recommendations.note(noted);
            default -> {
                // reporting duties are no needs for training
            }
        }
    }
}
