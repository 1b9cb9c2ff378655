package org.iom.iml.instruments.instrument.clause;

import java.time.LocalDate;

/**
 * How long after a deposit something takes effect: so many days, or so many months and then, where the text says so,
 * the first day of the month that follows.
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

    /** The day on which it takes effect; a period of months that ends on a first still waits for the next one. */
    public LocalDate after(LocalDate deposit) {
        LocalDate end = deposit.plusDays(days).plusMonths(months);
        return thenFirstOfMonth ? end.withDayOfMonth(1).plusMonths(1) : end;
    }
}
