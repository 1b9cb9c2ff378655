package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** What became of a duty to report. */
enum DutyStatus implements Coded {
    /** Owed; no report is recorded here. */
    OPEN("open"),
    /** The report that answers it was received. */
    SUBMITTED("submitted"),
    /** No longer owed, as the instrument no longer binds the State. */
    LAPSED("lapsed");

    @EnumeratedValue
    private final String code;

    DutyStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** A lapsed duty opens again when the record that ended it was wrong. */
    Set<DutyStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(SUBMITTED, LAPSED);
            case LAPSED -> Set.of(OPEN);
            case SUBMITTED -> Set.of();
        };
    }
}
