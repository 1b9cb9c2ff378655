package org.iom.iml.monitoring.reporting.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.platform.time.Ids;

/** The alignment of one State's duties under one rule with the periods in which the instrument binds it. */
final class DutyReconciliation {

    private final String party;
    private final ReportingRule rule;
    private final List<Membership> memberships;
    private final Instant at;
    private final LocalDate today;

    DutyReconciliation(String party, ReportingRule rule, List<Membership> memberships, Instant at) {
        this.party = party;
        this.rule = rule;
        this.memberships = memberships;
        this.at = at;
        this.today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Updates {@code known} duties, passes new ones to {@code arise}, and returns what changed. */
    List<MonitoringFact> apply(List<ReportingDuty> known, Consumer<ReportingDuty> arise) {
        List<OwedReport> owed = OwedReport.under(rule, memberships, today);
        List<MonitoringFact> facts = new ArrayList<>();
        owed.forEach(report -> known.stream()
                .filter(duty -> duty.answersTo(report))
                .findFirst()
                .ifPresentOrElse(
                        duty -> align(duty, report).ifPresent(facts::add), () -> facts.add(arisen(report, arise))));
        known.stream()
                .filter(duty -> duty.status() == DutyStatus.OPEN && !isOwed(duty, owed))
                .forEach(duty -> facts.add(lapsed(duty)));
        return facts;
    }

    /** Reports whether the duty persists: one whose date the body set lasts as long as the State is bound. */
    private boolean isOwed(ReportingDuty duty, List<OwedReport> owed) {
        return owed.stream().anyMatch(duty::answersTo)
                || (!duty.followsFromTheInstrument()
                        && memberships.stream()
                                .anyMatch(membership ->
                                        membership.ordinal() == duty.membership() && !membership.hasEndedBy(today)));
    }

    private MonitoringFact arisen(OwedReport report, Consumer<ReportingDuty> arise) {
        ReportingDuty duty = new ReportingDuty(Ids.next(), party, rule, report, at);
        arise.accept(duty);
        return duty.arisen();
    }

    private Optional<MonitoringFact> align(ReportingDuty duty, OwedReport report) {
        if (duty.status() == DutyStatus.LAPSED) {
            return Optional.of(duty.reinstate(report, at));
        }
        if (duty.status() == DutyStatus.SUBMITTED || !duty.followsFromTheInstrument()) {
            return Optional.empty();
        }
        return duty.agreesWith(report) ? Optional.empty() : Optional.of(duty.reschedule(report, at));
    }

    private MonitoringFact lapsed(ReportingDuty duty) {
        LocalDate ended = memberships.stream()
                .filter(membership -> membership.ordinal() == duty.membership())
                .map(Membership::until)
                .findFirst()
                .orElse(null);
        return ended == null
                ? duty.lapse(today, LapseReason.RECORD_CORRECTED, at)
                : duty.lapse(ended, LapseReason.NO_LONGER_PARTY, at);
    }
}
