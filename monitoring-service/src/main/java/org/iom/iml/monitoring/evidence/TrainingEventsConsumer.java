package org.iom.iml.monitoring.evidence;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.EditionHeld;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.monitoring.evidence.Evidence.Work;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.inbox.Received;

/** Notes held trainings as evidence. */
@ApplicationScoped
class TrainingEventsConsumer {

    private final Inbox inbox;
    private final EvidenceRegister register;

    TrainingEventsConsumer(Inbox inbox, EvidenceRegister register) {
        this.inbox = inbox;
        this.register = register;
    }

    @Incoming("trainings")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive("monitoring.evidence.trainings", TrainingFact.class, batch, this::react);
    }

    private void react(Received<TrainingFact> received) {
        if (received.fact() instanceof EditionHeld held) {
            register.note(
                    new Work(EvidenceKind.HELD_TRAINING, held.id(), held.heldOn()),
                    held.parties(),
                    held.answeredRecommendations());
        }
    }
}
