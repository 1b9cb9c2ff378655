package org.iom.iml.review.heard;

import jakarta.inject.Singleton;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

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
    public Reactions reactions() {
        return Reactions.toReceived(
                        RecommendationPublished.class,
                        (published, received) -> recommendations.hear(
                                published, received.occurredAt().toInstant()))
                .and(RecommendationPositionChanged.class, recommendations::reposition);
    }
}
