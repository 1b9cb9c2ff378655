package org.iom.iml.review.standard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.iom.iml.events.DeclarationMade;
import org.iom.iml.events.DeclarationModified;
import org.iom.iml.events.DeclarationWithdrawn;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.platform.inbox.Inbox;
import org.iom.iml.platform.inbox.Received;
import org.iom.iml.review.review.StatusChange;
import org.iom.iml.review.review.StatusNotices;

/** Keeps the standards as instruments-service tells them, and tells open reviews when the State's status changes. */
@ApplicationScoped
class InstrumentsEventsConsumer {

    static final String NAME = "review.standards";

    private final Inbox inbox;
    private final Standards standards;
    private final Reservations reservations;
    private final StatusNotices notices;
    private final Clock clock;

    InstrumentsEventsConsumer(
            Inbox inbox, Standards standards, Reservations reservations, StatusNotices notices, Clock clock) {
        this.inbox = inbox;
        this.standards = standards;
        this.reservations = reservations;
        this.notices = notices;
        this.clock = clock;
    }

    @Incoming("instruments-events")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> batch) {
        inbox.receive(NAME, InstrumentsFact.class, batch, this::react);
    }

    private void react(Received<InstrumentsFact> received) {
        switch (received.fact()) {
            case InstrumentPublished published ->
                standards.describe(published.code(), published.kind(), published.titles());
            case InstrumentRevised revised -> standards.describe(revised.code(), revised.kind(), revised.titles());
            case ParticipationChanged changed -> change(changed);
            case DeclarationMade made -> reservations.take(made);
            case DeclarationModified modified -> reservations.modify(modified);
            case DeclarationWithdrawn withdrawn -> reservations.withdraw(withdrawn);
            default -> {
                // a review names its State by code alone, and standards follow from statuses
            }
        }
    }

    private void change(ParticipationChanged changed) {
        LocalDate today = LocalDate.now(clock);
        String before = standards.bind(changed, today);
        Optional<StatusInterval> now = changed.timeline().stream()
                .filter(interval -> !interval.from().isAfter(today)
                        && (interval.until() == null || interval.until().isAfter(today)))
                .findFirst();
        String after = now.map(StatusInterval::status).orElse("none");
        if (!Objects.equals(before, after)) {
            notices.note(
                    changed.party(),
                    new StatusChange(
                            changed.instrument(),
                            before,
                            after,
                            now.map(StatusInterval::from).orElse(null)));
        }
    }
}
