package org.iom.iml.monitoring.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.jspecify.annotations.Nullable;

/**
 * The rule on when reports under an instrument fall due, counted from the day on which it binds the State.
 *
 * @param body the treaty body to which the reports are submitted
 * @param periodicMonths months from one report to the next, {@code null} where the instrument fixes none
 * @param source the provision that contains the rule
 * @param verified whether the rule was checked against the primary text or confirmed by the Unit's experts
 */
public record ReportingRule(
        String instrument,
        String body,
        int initialMonths,
        @Nullable Integer periodicMonths,
        String source,
        boolean verified,
        @Nullable String remark) {

    /** Combines the latest versions of an instrument's rules on reporting periods into one rule. */
    static ReportingRule of(List<MechanismRule> periods) {
        MechanismRule initial = latest(periods, "initial-report").orElseThrow();
        return new ReportingRule(
                Objects.requireNonNull(initial.instrument()),
                initial.mechanism(),
                months(initial),
                latest(periods, "periodic-report").map(ReportingRule::months).orElse(null),
                initial.authority().source(),
                initial.authority().verified(),
                initial.authority().remark());
    }

    private static Optional<MechanismRule> latest(List<MechanismRule> periods, String code) {
        return periods.stream().filter(rule -> rule.code().equals(code)).reduce((before, after) -> after);
    }

    private static int months(MechanismRule rule) {
        return Objects.requireNonNull(rule.measure()).quantity();
    }

    /** Returns the due date of the initial report; where the month reached lacks that day, its last day counts. */
    public LocalDate initialReportDueOn(LocalDate boundFrom) {
        return boundFrom.plusMonths(initialMonths);
    }

    /**
     * Returns the due date of the first periodic report, or {@code null} where the instrument fixes none. Later dates
     * are set by the body in its concluding observations and are not computed.
     */
    public @Nullable LocalDate firstPeriodicReportDueOn(LocalDate boundFrom) {
        return periodicMonths == null ? null : boundFrom.plusMonths(initialMonths + periodicMonths);
    }
}
