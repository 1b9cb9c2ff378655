package org.iom.iml.training.need;

import jakarta.inject.Singleton;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.events.TrainingNeedProposed;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

/** A consumer that keeps the findings of delivered reviews as a basis for needs. */
@Singleton
class ReviewEventsConsumer implements FactConsumer<ReviewFact> {

    private final Findings findings;

    ReviewEventsConsumer(Findings findings) {
        this.findings = findings;
    }

    @Override
    public String name() {
        return "training.findings";
    }

    @Override
    public Class<ReviewFact> facts() {
        return ReviewFact.class;
    }

    /** Stores findings only once a review is delivered, as they are not final before. */
    @Override
    public Reactions reactions() {
        return Reactions.to(ReviewDelivered.class, findings::deliver)
                .and(TrainingNeedProposed.class, findings::propose);
    }
}
