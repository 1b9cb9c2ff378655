package org.iom.iml.instruments.instrument.clause;

import static org.iom.iml.instruments.instrument.clause.EntryIntoForce.day;

import java.time.LocalDate;
import java.util.List;

/** The application of a period in the steps that a reader would take: first its length, then the first of the month. */
final class DateSteps {

    private DateSteps() {}

    static LocalDate add(Offset offset, LocalDate from, String source, List<CalculationStep> steps) {
        if (offset.days() == 0 && offset.months() == 0 && !offset.thenFirstOfMonth()) {
            steps.add(CalculationStep.of("same-day", from, from, source, "It takes effect on the day itself."));
            return from;
        }
        LocalDate end = from.plusDays(offset.days()).plusMonths(offset.months());
        if (offset.days() > 0) {
            steps.add(CalculationStep.of("days", from, end, source, days(offset, from, end)));
        } else if (offset.months() > 0) {
            steps.add(CalculationStep.of("months", from, end, source, months(offset, from, end)));
        }
        LocalDate after = offset.after(from);
        if (offset.thenFirstOfMonth()) {
            String sentence = "The first day of the month that follows is " + day(after) + ".";
            steps.add(CalculationStep.of("first-of-month", end, after, source, sentence));
        }
        return after;
    }

    private static String days(Offset offset, LocalDate from, LocalDate end) {
        return "Day " + offset.days() + " after " + day(from) + ", the day itself not counted, is " + day(end) + ".";
    }

    private static String months(Offset offset, LocalDate from, LocalDate end) {
        String sentence = offset.months() + " months after " + day(from) + " is " + day(end);
        return end.getDayOfMonth() == from.getDayOfMonth()
                ? sentence + "."
                : sentence + ", the last day of a month that has no day " + from.getDayOfMonth() + ".";
    }
}
