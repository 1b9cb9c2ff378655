package org.iom.iml.instruments.declaration;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Reads the date for which a state is asked. */
final class AskedDate {

    private AskedDate() {}

    /** The day that is written as {@code on}; today where nothing is. */
    static LocalDate of(@Nullable String on, Clock clock) {
        if (on == null) {
            return LocalDate.now(clock);
        }
        try {
            LocalDate day = LocalDate.parse(on);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException notADate) {
            // answered below, as a year that no calendar of ours has
        }
        throw BadInput.parameter("on", "a date such as 2015-03-14");
    }
}
