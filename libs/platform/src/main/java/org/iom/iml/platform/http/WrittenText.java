package org.iom.iml.platform.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Days, moments and ids in the one form in which the contract writes them, for bodies and parameters. */
final class WrittenText {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** The first year that is wholly of the Gregorian calendar; ISO 8601 takes earlier ones by agreement only. */
    private static final LocalDate FIRST = LocalDate.of(1583, 1, 1);

    private static final int LENGTH_OF_ID = 36;

    private WrittenText() {}

    /** Reads an RFC 3339 full date of the years 1583 to 9999. */
    static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Reads an RFC 3339 date and time, in any offset. */
    static Optional<Instant> moment(String text) {
        int time = text.indexOf('T');
        if (time < 0
                || text.startsWith("24", time + 1)
                || day(text.substring(0, time)).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** Reads an RFC 9562 id. */
    static Optional<UUID> id(String text) {
        try {
            return text.length() == LENGTH_OF_ID ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
