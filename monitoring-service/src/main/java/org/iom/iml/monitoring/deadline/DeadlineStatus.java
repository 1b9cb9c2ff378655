package org.iom.iml.monitoring.deadline;

import jakarta.persistence.EnumeratedValue;
import java.time.LocalDate;
import org.iom.iml.platform.code.Coded;

/** Where a deadline stands on a day. */
enum DeadlineStatus implements Coded {
    AHEAD("ahead"),
    /** Its day is over; of a report, the duty says whether that is known to be overdue. */
    PASSED("passed"),
    MET("met"),
    CANCELLED("cancelled");

    /** The same in SQL, on the day {@code :today}. */
    static final String SQL = """
            case when d.cancelled then 'cancelled' when d.met then 'met'
                 when d.due_on >= :today then 'ahead' else 'passed' end""";

    @EnumeratedValue
    private final String code;

    DeadlineStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static DeadlineStatus of(boolean cancelled, boolean met, LocalDate dueOn, LocalDate today) {
        if (cancelled) {
            return CANCELLED;
        }
        if (met) {
            return MET;
        }
        return dueOn.isBefore(today) ? PASSED : AHEAD;
    }
}
