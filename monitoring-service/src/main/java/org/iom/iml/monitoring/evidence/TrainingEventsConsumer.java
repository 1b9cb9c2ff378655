package org.iom.iml.monitoring.evidence;

import jakarta.inject.Singleton;
import org.iom.iml.events.EditionHeld;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.monitoring.evidence.Evidence.Work;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

/** A consumer that records training editions that were held as evidence. */
@Singleton
class TrainingEventsConsumer implements FactConsumer<TrainingFact> {

    private final EvidenceRegister register;

    TrainingEventsConsumer(EvidenceRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "monitoring.evidence.trainings";
    }

    @Override
    public Class<TrainingFact> facts() {
        return TrainingFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(EditionHeld.class, this::note);
    }

    private void note(EditionHeld held) {
        register.note(
                new Work(EvidenceKind.HELD_TRAINING, held.id(), held.heldOn(), Boolean.TRUE.equals(held.inCatalogue())),
                held.parties(),
                held.answeredRecommendations());
    }
}
