package org.iom.iml.monitoring.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.monitoring.evidence.Evidence.Work;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Received;

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
    public Set<Class<?>> kinds() {
        return Set.of(ReviewDelivered.class);
    }

    @Override
    public void react(Received<ReviewFact> received) {
        if (received.fact() instanceof ReviewDelivered delivered) {
            register.note(
                    new Work(EvidenceKind.DELIVERED_REVIEW, delivered.id(), delivered.deliveredOn(), false),
                    List.of(delivered.party()),
                    delivered.answeredRecommendations());
        }
    }
}
