package org.iom.iml.monitoring.reporting.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.events.ReportingCycleAdvanced;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.iom.iml.monitoring.mechanism.RuleSubject;
import org.iom.iml.monitoring.reporting.Coverage;
import org.iom.iml.monitoring.reporting.duty.ReportingDuties;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** The repository of reporting cycles. */
@ApplicationScoped
class ReportingCycles implements PanacheRepositoryBase<ReportingCycle, UUID> {

    private final ReportingDuties duties;
    private final MechanismRules rules;
    private final Coverage coverage;
    private final Outbox outbox;
    private final Clock clock;

    ReportingCycles(ReportingDuties duties, MechanismRules rules, Coverage coverage, Outbox outbox, Clock clock) {
        this.coverage = coverage;
        this.duties = duties;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    UUID open(ReportingCycle.Opening opening) {
        String party = opening.party();
        String instrument = opening.rule().instrument();
        if (coverage.isKnownNeverBound(party, instrument)) {
            throw new Refusal(
                    "state-not-bound", instrument + " does not bind " + party + ", which owes no report under it.");
        }
        boolean taken = list("party = ?1 and instrument = ?2", party, instrument).stream()
                .anyMatch(cycle -> !Collections.disjoint(cycle.reports(), opening.reports()));
        if (taken) {
            throw new Refusal("report-in-another-cycle", "One of these reports belongs to another cycle.");
        }
        ReportingCycle cycle = new ReportingCycle(Ids.next(), opening, clock.instant());
        persist(cycle);
        outbox.append(cycle.opened());
        return cycle.id();
    }

    @Transactional
    void take(UUID id, @Nullable String ifMatch, StepTaken step) {
        ReportingCycle cycle = current(id, ifMatch);
        advance(cycle, step);
    }

    /** Records the concluding observations, which may set due dates for the next report and the follow-up report. */
    @Transactional
    void conclude(
            UUID id, @Nullable String ifMatch, StepTaken step, @Nullable LocalDate next, @Nullable LocalDate followUp) {
        ReportingCycle cycle = current(id, ifMatch);
        cycle.followUpBy(followUp == null ? followUpDueOn(cycle, step.occurredOn()) : followUp);
        advance(cycle, step);
        if (next != null) {
            duties.setNext(
                    cycle.party(),
                    cycle.instrument(),
                    cycle.reports().getLast() + 1,
                    next,
                    Objects.requireNonNullElse(step.document(), "concluding observations of " + step.occurredOn()));
        }
    }

    @Transactional
    void reviewWithoutReport(UUID id, @Nullable String ifMatch, LocalDate decidedOn) {
        outbox.append(current(id, ifMatch).reviewWithoutReport(decidedOn, clock.instant()));
    }

    private void advance(ReportingCycle cycle, StepTaken step) {
        LocalDate last = cycle.lastStepOn();
        if (step.occurredOn().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw BadInput.field(
                    "/occurredOn",
                    "in-the-future",
                    "A step is recorded once it has happened: its date cannot lie in the future.");
        }
        if (last != null && step.occurredOn().isBefore(last)) {
            throw BadInput.field("/occurredOn", "before-the-step-before", "The step before was taken on " + last + ".");
        }
        ReportingCycleAdvanced fact = cycle.take(step, clock.instant());
        outbox.append(fact);
        if (cycle.hasJustReported()) {
            duties.fulfil(cycle.party(), cycle.instrument(), cycle.reports(), step.occurredOn(), step.document());
        }
    }

    /**
     * Returns the due date under the body's rule in force at its conclusion, or null where the body has no follow-up.
     */
    private @Nullable LocalDate followUpDueOn(ReportingCycle cycle, LocalDate concludedOn) {
        return rules.find(cycle.body(), RuleSubject.FOLLOW_UP, "follow-up-report", concludedOn)
                .map(MechanismRule::measure)
                .map(measure -> measure.after(concludedOn))
                .orElse(null);
    }

    private ReportingCycle current(UUID id, @Nullable String ifMatch) {
        ReportingCycle cycle =
                findByIdOptional(id).orElseThrow(() -> new NotFound("There is no reporting cycle " + id + "."));
        Versions.require(ifMatch, cycle.version());
        return cycle;
    }
}
