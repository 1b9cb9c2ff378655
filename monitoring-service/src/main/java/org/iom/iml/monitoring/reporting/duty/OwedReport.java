package org.iom.iml.monitoring.reporting.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.monitoring.reporting.ReportingRule;

/** A report that a rule requires of a State during a membership. */
record OwedReport(Membership membership, ReportKind kind, LocalDate dueOn) {

    /** Returns 1 for the initial report and 2 for the first periodic one. */
    int number() {
        return kind == ReportKind.INITIAL ? 1 : 2;
    }

    /** Returns the reports owed under {@code rule} as of {@code today}, leaving out memberships that have ended. */
    static List<OwedReport> under(ReportingRule rule, List<Membership> memberships, LocalDate today) {
        List<OwedReport> owed = new ArrayList<>();
        for (Membership membership : memberships) {
            if (membership.hasEndedBy(today)) {
                continue;
            }
            LocalDate initial = rule.initialReportDueOn(membership.from());
            if (membership.covers(initial)) {
                owed.add(new OwedReport(membership, ReportKind.INITIAL, initial));
            }
            LocalDate periodic = rule.firstPeriodicReportDueOn(membership.from());
            if (periodic != null && membership.covers(periodic)) {
                owed.add(new OwedReport(membership, ReportKind.PERIODIC, periodic));
            }
        }
        return owed;
    }
}
