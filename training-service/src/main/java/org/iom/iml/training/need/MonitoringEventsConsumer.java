package org.iom.iml.training.need;

import jakarta.inject.Singleton;
import org.iom.iml.events.EvidenceNoted;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.events.RecommendationPositionChanged;
import org.iom.iml.events.RecommendationPublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

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
    public Reactions reactions() {
        return Reactions.toReceived(
                        RecommendationPublished.class,
                        (published, received) -> recommendations.publish(
                                published, received.occurredAt().toInstant()))
                .andReceived(
                        RecommendationPositionChanged.class,
                        (changed, received) -> recommendations.reposition(
                                changed, received.occurredAt().toInstant()))
                .and(EvidenceNoted.class, recommendations::note);
    }
}
