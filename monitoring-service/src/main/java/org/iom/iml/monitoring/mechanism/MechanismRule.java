package org.iom.iml.monitoring.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.iom.iml.platform.code.Codes;
import org.iom.iml.platform.text.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule by which a mechanism works.
 *
 * @param code code of the rule, shared by its versions
 * @param instrument the instrument to which the rule is limited, where it does not hold for the mechanism as a whole
 * @param measure the quantity that the rule sets, {@code null} where it sets none
 * @param choices the options from which one may choose, such as procedures or grades
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
     * A quantity with its unit and the event from which it is counted.
     *
     * @param countsFrom code of the event from which a period is counted
     */
    public record Measure(
            int quantity, String unit, @Nullable String countsFrom) {

        /** Returns {@code from} plus the period; where the month reached lacks that day, its last day counts. */
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
     * The period during which a version is in force.
     *
     * @param scheme the number of the scheme of grades to which it belongs, {@code null} where it is of none
     * @param from its first day, {@code null} where none is known
     * @param until the first day on which it is no longer in force, {@code null} while it is
     */
    public record Validity(
            @Nullable Integer scheme,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        public boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /**
     * The source of a rule and how far it is verified.
     *
     * @param verified whether the rule was checked against the primary text or confirmed by the Unit's experts
     * @param remark what the rule alone does not tell
     */
    public record Authority(
            String source, boolean verified, @Nullable String remark) {

        /** Returns the remark, if there is one. */
        public Stream<String> remarks() {
            return Stream.ofNullable(remark);
        }
    }

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
                        row.find("version").map(Integer::valueOf).orElse(null),
                        row.find("validFrom").map(LocalDate::parse).orElse(null),
                        row.find("validUntil").map(LocalDate::parse).orElse(null)),
                new Authority(
                        row.cell("source"),
                        Boolean.parseBoolean(row.cell("verified")),
                        row.find("remark").orElse(null)));
    }
}
