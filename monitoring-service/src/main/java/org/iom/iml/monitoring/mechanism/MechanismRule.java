package org.iom.iml.monitoring.mechanism;

import java.time.LocalDate;
import java.util.List;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.text.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule by which a mechanism works.
 *
 * @param code of the rule; its versions share it
 * @param instrument under which it holds, where it does not hold for the mechanism as a whole
 * @param measure how much of what, {@code null} where the rule sets no number
 * @param choices what may be chosen from: procedures, grades
 */
public record MechanismRule(
        String mechanism,
        RuleSubject subject,
        String code,
        @Nullable String instrument,
        @Nullable Measure measure,
        List<String> choices,
        Validity validity,
        Authority authority) {

    public MechanismRule {
        choices = List.copyOf(choices);
    }

    /**
     * A number, what it counts and from where.
     *
     * @param countsFrom code of the event from which a time is counted
     */
    public record Measure(
            int quantity, String unit, @Nullable String countsFrom) {

        /** The day that it makes of {@code from}; the last of a month stays within its month. */
        public LocalDate after(LocalDate from) {
            return switch (unit) {
                case "days" -> from.plusDays(quantity);
                case "weeks" -> from.plusWeeks(quantity);
                case "months" -> from.plusMonths(quantity);
                default -> throw new IllegalStateException(unit + " is no length of time");
            };
        }
    }

    /**
     * When a version is in force.
     *
     * @param from its first day, {@code null} where none is known
     * @param until the first day on which it is not, {@code null} while it is
     */
    public record Validity(
            @Nullable LocalDate from, @Nullable LocalDate until) {

        public boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /**
     * Where it stands.
     *
     * @param verified whether it was compared with the primary text, or is the word of the experts of the Unit
     * @param remark what the rule alone does not tell
     */
    public record Authority(
            String source, boolean verified, @Nullable String remark) {}

    static MechanismRule of(CsvRow row) {
        return new MechanismRule(
                row.cell("mechanism"),
                Codes.of(RuleSubject.class, row.cell("subject")),
                row.cell("code"),
                row.find("instrument").orElse(null),
                row.find("quantity")
                        .map(quantity -> new Measure(
                                Integer.parseInt(quantity),
                                row.cell("unit"),
                                row.find("countsFrom").orElse(null)))
                        .orElse(null),
                row.find("choices").map(choices -> List.of(choices.split(" "))).orElse(List.of()),
                new Validity(
                        row.find("validFrom").map(LocalDate::parse).orElse(null),
                        row.find("validUntil").map(LocalDate::parse).orElse(null)),
                new Authority(
                        row.cell("source"),
                        Boolean.parseBoolean(row.cell("verified")),
                        row.find("remark").orElse(null)));
    }
}
