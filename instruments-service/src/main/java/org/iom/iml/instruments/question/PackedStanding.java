package org.iom.iml.instruments.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.iom.iml.instruments.participation.standing.Status;

/**
 * The status of a participation over time in the format of its column {@code standing}: the day of each change, counted
 * from 1 January of the year 1, followed by the status that begins then; after that an {@code @} with the day of the
 * last act and, where the last status is a consent without a known effect, a {@code +} with the day since which the
 * registry has known of it.
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

    /** A flag: the next status is that of a party. */
    private static final long ENTERS_LATER = 1L << 62;
    /** A flag: another status follows. */
    private static final long ENDS = 1L << 61;

    /**
     * Returns what holds on {@code last}, read between two positions of a text; {@link #status} and {@link #day}
     * extract its parts.
     */
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

    /** Returns the day of the last act, which follows the {@code @} at {@code mark}. */
    static int lastAct(String text, int mark, int until) {
        int plus = text.indexOf('+', mark);
        return Integer.parseInt(text, mark + 1, plus < 0 || plus > until ? until : plus, 10);
    }

    /**
     * Returns the day since which the registry has known of the final consent; 0 where the text ends with another
     * status.
     */
    static int knownSince(String text, int mark, int until) {
        int plus = text.indexOf('+', mark);
        return plus < 0 || plus > until ? 0 : Integer.parseInt(text, plus + 1, until, 10);
    }

    static Status status(long found) {
        return status((byte) found);
    }

    /** Returns the status stored as this byte. */
    static Status status(byte index) {
        return STATUSES[index];
    }

    static int day(long found) {
        return (int) (found >> 8);
    }

    /** Reports whether a source gives a later date from which the party is bound. */
    static boolean entersLater(long found) {
        return (found & ENTERS_LATER) != 0;
    }

    /** Reports whether another status follows. */
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
