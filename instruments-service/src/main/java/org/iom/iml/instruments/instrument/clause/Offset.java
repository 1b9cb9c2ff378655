package org.iom.iml.instruments.instrument.clause;

import java.time.LocalDate;

/**
 * The period between a deposit and its effect: a number of days, or a number of months that may run on to the first day
 * of the following month.
 */
public record Offset(int days, int months, boolean thenFirstOfMonth) {

    public Offset {
        if (days < 0 || months < 0 || (days > 0 && months > 0)) {
            throw new IllegalArgumentException("An offset counts days or months, forward");
        }
    }

    public static Offset days(int days) {
        return new Offset(days, 0, false);
    }

    public static Offset months(int months) {
        return new Offset(0, months, false);
    }

    public static Offset firstOfMonthAfter(int months) {
        return new Offset(0, months, true);
    }

    /**
     * Returns the date of effect; a period of months that ends on the first of a month still runs on to the next first.
     */
    public LocalDate after(LocalDate deposit) {
        LocalDate end = deposit.plusDays(days).plusMonths(months);
        return thenFirstOfMonth ? end.withDayOfMonth(1).plusMonths(1) : end;
    }
}
