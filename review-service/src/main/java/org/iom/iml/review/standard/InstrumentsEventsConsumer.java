package org.iom.iml.review.standard;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.iom.iml.events.DeclarationMade;
import org.iom.iml.events.DeclarationModified;
import org.iom.iml.events.DeclarationWithdrawn;
import org.iom.iml.events.InstrumentPublished;
import org.iom.iml.events.InstrumentRevised;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.events.StatusInterval;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;
import org.iom.iml.review.review.StatusChange;
import org.iom.iml.review.review.StatusNotices;

/**
 * A consumer that replicates standards from instruments-service and notifies open reviews when the State's status
 * changes.
 */
@Singleton
class InstrumentsEventsConsumer implements FactConsumer<InstrumentsFact> {

    private final Standards standards;
    private final Reservations reservations;
    private final StatusNotices notices;
    private final Clock clock;

    InstrumentsEventsConsumer(Standards standards, Reservations reservations, StatusNotices notices, Clock clock) {
        this.standards = standards;
        this.reservations = reservations;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "review.standards";
    }

    @Override
    public Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public Reactions reactions() {
        return Reactions.to(
                        InstrumentPublished.class,
                        published -> standards.describe(published.code(), published.kind(), published.titles()))
                .and(
                        InstrumentRevised.class,
                        revised -> standards.describe(revised.code(), revised.kind(), revised.titles()))
                .and(ParticipationChanged.class, this::change)
                .and(DeclarationMade.class, reservations::take)
                .and(DeclarationModified.class, reservations::modify)
                .and(DeclarationWithdrawn.class, reservations::withdraw);
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
