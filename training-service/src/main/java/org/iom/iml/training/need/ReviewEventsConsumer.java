package org.iom.iml.training.need;

import jakarta.inject.Singleton;
import java.util.Set;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.events.TrainingNeedProposed;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Received;

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
    public Set<Class<?>> kinds() {
        return Set.of(ReviewDelivered.class, TrainingNeedProposed.class);
    }

    @Override
    public void react(Received<ReviewFact> received) {
        switch (received.fact()) {
            case ReviewDelivered delivered -> findings.deliver(delivered);
            case TrainingNeedProposed proposed -> findings.propose(proposed);
            default -> {
                // what is asked for or under way is no need yet
            }
        }
    }
}
