package org.iom.iml.instruments.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.iom.iml.instruments.participation.standing.Status;

/**
 * The statuses of a participation over time as its column {@code standing} holds them: each day of a change, counted from
 * 1 January of the year 1, and after it the status that begins on it; then an {@code @} and the day of the last act, and
 * where it ends with a consent whose effect is not known a {@code +} and the day since which the registry knows of it.
 */
final class PackedStanding {

    private static final LocalDate ORIGIN = LocalDate.of(1, 1, 1);
    private static final Status[] STATUSES = Status.values();

    private PackedStanding() {}

    static int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(ORIGIN, date);
    }

    static LocalDate date(int day) {
        return ORIGIN.plusDays(day);
    }

    /** Marks that the status is followed by that of a party. */
    private static final long ENTERS_LATER = 1L << 62;
    /** Marks that the status is followed by another. */
    private static final long ENDS = 1L << 61;

    /** What holds on {@code last}, between two positions of a text; {@link #status} and {@link #day} take it apart. */
    static long on(int last, String text, int from, int until) {
        long found = 0;
        int at = from;
        while (at < until) {
            int day = 0;
            while (at < until && Character.isDigit(text.charAt(at))) {
                day = day * 10 + text.charAt(at++) - '0';
            }
            int begin = at;
            while (at < until && !Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (day > last) {
                found |= ENDS;
                return STATUSES[index(text, begin, at)] == Status.PARTY ? found | ENTERS_LATER : found;
            }
            found = (long) day << 8 | index(text, begin, at);
        }
        return found;
    }

    /** The day of the last act, which follows the {@code @} at {@code mark}. */
    static int lastAct(String text, int mark, int until) {
        int plus = text.indexOf('+', mark);
        return Integer.parseInt(text, mark + 1, plus < 0 || plus > until ? until : plus, 10);
    }

    /** The day since which the registry knows of the consent with which the text ends; 0 where it ends with another status. */
    static int knownSince(String text, int mark, int until) {
        int plus = text.indexOf('+', mark);
        return plus < 0 || plus > until ? 0 : Integer.parseInt(text, plus + 1, until, 10);
    }

    static Status status(long found) {
        return status((byte) found);
    }

    /** The status that is kept as this byte. */
    static Status status(byte index) {
        return STATUSES[index];
    }

    static int day(long found) {
        return (int) (found >> 8);
    }

    /** Whether a source says that the party is still to be bound. */
    static boolean entersLater(long found) {
        return (found & ENTERS_LATER) != 0;
    }

    /** Whether another status follows. */
    static boolean ends(long found) {
        return (found & ENDS) != 0;
    }

    private static int index(String text, int from, int until) {
        for (int i = 0; i < STATUSES.length; i++) {
            String code = STATUSES[i].code();
            if (code.length() == until - from && text.startsWith(code, from)) {
                return i;
            }
        }
        throw new IllegalStateException("No status is written " + text.substring(from, until));
    }
}
