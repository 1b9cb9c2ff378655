package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.EnumeratedValue;
import java.time.LocalDate;
import org.iom.iml.platform.code.Coded;

/** The standing of a reporting duty on a given day. */
enum DutyStanding implements Coded {
    /** The report is owed and its due date has not passed. */
    DUE("due"),
    SUBMITTED("submitted"),
    /** The due date has passed and it is known that no report was received. */
    OVERDUE("overdue"),
    /** The due date had passed when the register began, and no source says whether a report was received. */
    UNKNOWN("unknown"),
    LAPSED("lapsed");

    /** The same standing in SQL, as of {@code :today}. */
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
     * Returns the standing of a duty.
     *
     * @param arisenOn the day on which the register learnt of the duty; from then on it would know of a report
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
