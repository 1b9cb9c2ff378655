package org.iom.iml.review.heard;

import jakarta.inject.Singleton;
import java.util.Set;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Received;

/** A consumer that keeps the recommendations of mechanisms for display in open reviews. */
@Singleton
class MonitoringEventsConsumer implements FactConsumer<MonitoringFact> {

    private final HeardRecommendations recommendations;

    MonitoringEventsConsumer(HeardRecommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public String name() {
        return "review.mechanism-recommendations";
    }

    @Override
    public Class<MonitoringFact> facts() {
        return MonitoringFact.class;
    }

    @Override
    public Set<Class<?>> kinds() {
        return Set.of(RecommendationPublished.class, RecommendationPositionChanged.class);
    }

    @Override
    public void react(Received<MonitoringFact> received) {
        switch (received.fact()) {
            case RecommendationPublished published ->
                recommendations.hear(published, received.occurredAt().toInstant());
            case RecommendationPositionChanged changed -> recommendations.reposition(changed);
            default -> {
                // a review answers recommendations; what is due to a mechanism is no matter of law
            }
        }
    }
}
