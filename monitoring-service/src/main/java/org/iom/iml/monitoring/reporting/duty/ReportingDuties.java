package org.iom.iml.monitoring.reporting.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.ParticipationChanged;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.monitoring.reporting.ReportingRules;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of reports that States owe or have owed. */
@ApplicationScoped
public class ReportingDuties implements PanacheRepositoryBase<ReportingDuty, UUID> {

    private final ReportingRules rules;
    private final Outbox outbox;
    private final Clock clock;

    ReportingDuties(ReportingRules rules, Outbox outbox, Clock clock) {
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Aligns a State's duties under an instrument with the periods in which it is bound. */
    @Transactional
    void follow(ParticipationChanged participation) {
        rules.of(participation.instrument()).ifPresent(rule -> {
            List<ReportingDuty> known =
                    list("party = ?1 and instrument = ?2", participation.party(), participation.instrument());
            var reconciliation = new DutyReconciliation(
                    participation.party(), rule, Membership.in(participation.timeline()), clock.instant());
            outbox.appendAll(reconciliation.apply(known, this::persist));
        });
    }

    /** Marks the open duties that a report answers as fulfilled. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fulfil(
            String party, String instrument, List<Integer> numbers, LocalDate receivedOn, @Nullable String document) {
        known(party, instrument).stream()
                .filter(duty -> numbers.contains(duty.number()) && duty.status() == DutyStatus.OPEN)
                .forEach(duty ->
                        outbox.append(duty.fulfil(new ReceivedReport(receivedOn, null, document), clock.instant())));
    }

    /** Sets the due date of the next report as the body fixed it in {@code document}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setNext(String party, String instrument, int number, LocalDate dueOn, String document) {
        List<ReportingDuty> known = known(party, instrument);
        ReportingRule rule = rules.behind(instrument);
        int membership =
                known.stream().mapToInt(ReportingDuty::membership).max().orElse(1);
        known.stream()
                .filter(duty -> duty.number() == number && duty.membership() == membership)
                .findFirst()
                .ifPresentOrElse(
                        duty -> duty.setDay(dueOn, document, clock.instant()).ifPresent(outbox::append),
                        () -> arise(new ReportId(party, instrument, rule.body(), membership, number), dueOn, document));
    }

    /** Adds what a source says of reports and reports whether anything was new. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean learn(ToldReport told) {
        List<ReportingDuty> known = known(told.party(), told.rule().instrument());
        boolean news = false;
        for (int number : told.numbers()) {
            news |= learn(told, number, known);
        }
        return news;
    }

    private boolean learn(ToldReport told, int number, List<ReportingDuty> known) {
        int membership =
                known.stream().mapToInt(ReportingDuty::membership).max().orElse(1);
        Optional<ReportingDuty> found = known.stream()
                .filter(duty -> duty.number() == number && duty.membership() == membership)
                .findFirst();
        LocalDate dueOn = told.dueOn() == null ? told.receivedOn() : told.dueOn();
        if (found.isEmpty() && dueOn == null) {
            return false;
        }
        boolean news = found.isEmpty();
        ReportingDuty duty = found.orElseGet(() -> arise(
                new ReportId(told.party(), told.rule().instrument(), told.rule().body(), membership, number),
                Objects.requireNonNull(dueOn),
                told.source()));
        boolean changed = told.changes(duty, outbox, clock.instant());
        return news || changed;
    }

    private ReportingDuty arise(ReportId report, LocalDate dueOn, String setBy) {
        ReportingDuty duty = new ReportingDuty(Ids.next(), report, dueOn, setBy, clock.instant());
        persist(duty);
        outbox.append(duty.arisen());
        return duty;
    }

    private List<ReportingDuty> known(String party, String instrument) {
        return list("party = ?1 and instrument = ?2", party, instrument);
    }
}
