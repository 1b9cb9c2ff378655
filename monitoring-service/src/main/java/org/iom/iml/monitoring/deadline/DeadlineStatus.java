package org.iom.iml.monitoring.deadline;

import jakarta.persistence.EnumeratedValue;
import java.time.LocalDate;
import org.iom.iml.platform.code.Coded;

/** The status of a deadline on a given day. */
enum DeadlineStatus implements Coded {
    AHEAD("ahead"),
    /** The due date has passed; for a report, the reporting duty says whether it is known to be overdue. */
    PASSED("passed"),
    MET("met"),
    CANCELLED("cancelled");

    /** The same status in SQL, as of {@code :today}. */
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
