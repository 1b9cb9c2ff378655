package org.iom.iml.monitoring.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.monitoring.evidence.Evidence.Work;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

/** A consumer that records delivered reviews as evidence. */
@Singleton
class ReviewEventsConsumer implements FactConsumer<ReviewFact> {

    private final EvidenceRegister register;

    ReviewEventsConsumer(EvidenceRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "monitoring.evidence.reviews";
    }

    @Override
    public Class<ReviewFact> facts() {
        return ReviewFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(ReviewDelivered.class, this::note);
    }

    private void note(ReviewDelivered delivered) {
        register.note(
                new Work(EvidenceKind.DELIVERED_REVIEW, delivered.id(), delivered.deliveredOn(), false),
                List.of(delivered.party()),
                delivered.answeredRecommendations());
    }
}
