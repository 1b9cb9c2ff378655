package org.iom.iml.training.need;

import jakarta.inject.Singleton;
import java.util.Set;
import org.iom.iml.events.EvidenceNoted;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Received;

/** A consumer that keeps recommendations and their evidence as a basis for needs. */
@Singleton
class MonitoringEventsConsumer implements FactConsumer<MonitoringFact> {

    private final Recommendations recommendations;

    MonitoringEventsConsumer(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public String name() {
        return "training.needs";
    }

    @Override
    public Class<MonitoringFact> facts() {
        return MonitoringFact.class;
    }

    @Override
    public Set<Class<?>> kinds() {
        return Set.of(RecommendationPublished.class, RecommendationPositionChanged.class, EvidenceNoted.class);
    }

    @Override
    public void react(Received<MonitoringFact> received) {
        switch (received.fact()) {
            case RecommendationPublished published ->
                recommendations.publish(published, received.occurredAt().toInstant());
            case RecommendationPositionChanged changed ->
                recommendations.reposition(changed, received.occurredAt().toInstant());
            case EvidenceNoted noted -> recommendations.note(noted);
            default -> {
                // reporting duties are no needs for training
            }
        }
    }
}
