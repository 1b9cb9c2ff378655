package org.iom.iml.monitoring.deadline;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iom.iml.monitoring.mechanism.Mechanism;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.iom.iml.monitoring.mechanism.MechanismRule.Measure;
import org.iom.iml.monitoring.mechanism.MechanismRules;
import org.iom.iml.monitoring.mechanism.RuleSubject;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.monitoring.reporting.ReportingRules;
import org.jspecify.annotations.Nullable;

/** The derivation of due dates from the rules of the mechanisms. */
@Singleton
class DeadlineRules {

    private static final String BINDING = "binding-of-the-state";
    private static final String CONCLUSION = "concluding-observations";

    private final ReportingRules reports;
    private final MechanismRules mechanisms;
    private final Clock clock;

    DeadlineRules(ReportingRules reports, MechanismRules mechanisms, Clock clock) {
        this.reports = reports;
        this.mechanisms = mechanisms;
        this.clock = clock;
    }

    /** How a due date was computed, if it was, and the source that it rests on. */
    record Reason(DeadlineView.@Nullable Computation computation, String source) {}

    /** Returns the period that a rule of the Universal Periodic Review sets, as an SQL interval. */
    String interval(DeadlineKind kind) {
        return rule(Mechanism.UPR, RuleSubject.DEADLINE, kind, LocalDate.now(clock))
                .map(DeadlineRules::length)
                .orElseThrow();
    }

    /** Returns the rules now in force on when mechanisms take contributions before their sessions. */
    List<MechanismRule> contributions() {
        LocalDate today = LocalDate.now(clock);
        return mechanisms.all().stream()
                .filter(rule -> rule.subject() == RuleSubject.DEADLINE
                        && rule.code().equals(DeadlineKind.CONTRIBUTION.code())
                        && rule.validity().covers(today))
                .toList();
    }

    static String length(MechanismRule rule) {
        Measure measure = Objects.requireNonNull(rule.measure());
        return measure.quantity() + " " + measure.unit();
    }

    /** Explains the due date of a report by the rule of its instrument. */
    Reason ofReport(String instrument, int number, @Nullable LocalDate boundFrom) {
        ReportingRule rule = reports.of(instrument).orElseThrow();
        Integer periodic = rule.periodicMonths();
        int months = rule.initialMonths() + (number > 1 && periodic != null ? periodic : 0);
        return new Reason(
                boundFrom == null ? null : new DeadlineView.Computation(boundFrom, BINDING, months, "months"),
                rule.source());
    }

    /** Explains the due date of a follow-up report by the rule of the body, or else by the concluding observations. */
    Reason ofFollowUp(String body, LocalDate concludedOn, LocalDate dueOn) {
        return rule(body, RuleSubject.FOLLOW_UP, DeadlineKind.FOLLOW_UP_REPORT, concludedOn)
                .filter(rule -> rule.measure() != null
                        && rule.measure().after(concludedOn).equals(dueOn))
                .map(rule -> reason(rule, concludedOn, CONCLUSION))
                .orElse(new Reason(null, "concluding observations of " + concludedOn));
    }

    /** Explains a due date that is counted from the opening of a session. */
    Reason ofSession(String mechanism, DeadlineKind kind, LocalDate startsOn) {
        return rule(mechanism, RuleSubject.DEADLINE, kind, LocalDate.now(clock))
                .map(rule -> reason(rule, startsOn, "session-opening"))
                .orElseThrow();
    }

    private static Reason reason(MechanismRule rule, LocalDate from, String event) {
        Measure measure = Objects.requireNonNull(rule.measure());
        return new Reason(
                new DeadlineView.Computation(from, event, measure.quantity(), measure.unit()),
                rule.authority().source());
    }

    private Optional<MechanismRule> rule(String mechanism, RuleSubject subject, DeadlineKind kind, LocalDate on) {
        return mechanisms.find(mechanism, subject, kind.code(), on);
    }
}
