package org.iom.iml.monitoring.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iom.iml.monitoring.mechanism.MechanismRule;
import org.jspecify.annotations.Nullable;

/**
 * When reports under an instrument fall due, counted from the day on which it binds the State.
 *
 * @param body the treaty body to which they go
 * @param periodicMonths months from one report to the next, {@code null} where the instrument fixes none
 * @param source where the rule stands
 * @param verified whether it was compared with the primary text, or is the word of the experts of the Unit
 */
public record ReportingRule(
        String instrument,
        String body,
        int initialMonths,
        @Nullable Integer periodicMonths,
        String source,
        boolean verified,
        @Nullable String remark) {

    /** The rule that the latest versions of an instrument's rules on periods make together. */
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

    /** Day by which the initial report is owed; the last of a month stays within its month. */
    public LocalDate initialReportDueOn(LocalDate boundFrom) {
        return boundFrom.plusMonths(initialMonths);
    }

    /**
     * Day by which the first periodic report is owed, {@code null} where the instrument fixes none. The dates of the ones
     * after it are set by the body when it concludes on a report, so they are not computed.
     */
    public @Nullable LocalDate firstPeriodicReportDueOn(LocalDate boundFrom) {
        return periodicMonths == null ? null : boundFrom.plusMonths(initialMonths + periodicMonths);
    }
}
