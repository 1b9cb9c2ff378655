package org.iom.iml.monitoring.mechanism;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.iom.iml.platform.imports.UnreadableRow;
import org.iom.iml.platform.text.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file: a session and one State that it considers, under the name used in the file.
 *
 * @param party the State's name, {@code null} where the row names none
 */
record SessionRow(
        String mechanism,
        int number,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String party) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    static int number(String cell) throws UnreadableRow {
        if (!NUMBER.matcher(cell).matches()) {
            throw new UnreadableRow("session-invalid", "The session is no number from 1 to 9999.");
        }
        return Integer.parseInt(cell);
    }

    static @Nullable LocalDate day(CsvRow row, String title) throws UnreadableRow {
        String cell = row.find(title).orElse(null);
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException unreadable) {
            throw new UnreadableRow("date-invalid", title + " is no date as in 2026-06-01.");
        }
    }
}
