package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.EnumeratedValue;
import java.time.LocalDate;
import org.iom.iml.platform.code.Coded;

/** Where a duty to report stands on a day. */
enum DutyStanding implements Coded {
    /** Owed, and its day is still to come. */
    DUE("due"),
    SUBMITTED("submitted"),
    /** Its day has passed, and it is known that no report was received. */
    OVERDUE("overdue"),
    /** Its day had passed when the register began, and no source has said whether a report was received. */
    UNKNOWN("unknown"),
    LAPSED("lapsed");

    /** The same in SQL, on the day {@code :today}. */
    static final String SQL = """
            case when status <> 'open' then status
                 when due_on >= :today then 'due'
                 when absence_recorded or due_on >= arisen_on then 'overdue'
                 else 'unknown' end""";

    @EnumeratedValue
    private final String code;

    DutyStanding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Where a duty stands.
     *
     * @param arisenOn when the register learnt of it; from then on it would know of a report
     * @param absenceRecorded whether a source has said that no report was received
     */
    static DutyStanding of(
            DutyStatus status, LocalDate dueOn, LocalDate arisenOn, boolean absenceRecorded, LocalDate today) {
        return switch (status) {
            case SUBMITTED -> SUBMITTED;
            case LAPSED -> LAPSED;
            case OPEN -> {
                if (!dueOn.isBefore(today)) {
                    yield DUE;
                }
                yield absenceRecorded || !dueOn.isBefore(arisenOn) ? OVERDUE : UNKNOWN;
            }
        };
    }
}
