package org.iom.iml.monitoring.reporting;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.inbox.Received;

/** Lets duties follow what binds a State. */
@ApplicationScoped
class InstrumentsEventsConsumer {

    static final String CONSUMER = "monitoring.reporting";

    private final Inbox inbox;
    private final ReportingDuties duties;

    InstrumentsEventsConsumer(Inbox inbox, ReportingDuties duties) {
        this.inbox = inbox;
        this.duties = duties;
    }

    @Incoming("instruments")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(CONSUMER, InstrumentsFact.class, batch, this::react);
    }

    private void react(Received<InstrumentsFact> received) {
        if (received.fact() instanceof ParticipationChanged participation) {
            duties.follow(participation);
        }
    }
}
