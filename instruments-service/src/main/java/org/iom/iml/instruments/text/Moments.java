package org.iom.iml.instruments.text;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Instants and days as they come in a query. */
public final class Moments {

    private static final int LAST_YEAR = 9_999;

    private Moments() {}

    /** The instant in query parameter {@code name} (RFC 3339). */
    public static @Nullable Instant parameter(String name, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw BadInput.parameter(name, "an instant as in 2026-01-01T00:00:00Z");
        }
    }

    /** The day in query parameter {@code name}. */
    public static @Nullable LocalDate day(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException notADate) {
            // answered below, as a year that no calendar of ours has
        }
        throw BadInput.parameter(name, "a date such as 2015-03-14");
    }

    /** The same, today where it is left out. */
    public static LocalDate dayOrToday(String name, @Nullable String text, Clock clock) {
        LocalDate day = day(name, text);
        return day == null ? LocalDate.now(clock) : day;
    }
}
