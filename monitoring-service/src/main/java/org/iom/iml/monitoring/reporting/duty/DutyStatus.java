package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of a reporting duty. */
enum DutyStatus implements Coded {
    /** The report is owed and none has been recorded. */
    OPEN("open"),
    /** The report that fulfils the duty was received. */
    SUBMITTED("submitted"),
    /** The report is no longer owed, as the instrument has ceased to bind the State. */
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

    /** Returns the statuses that may follow; a lapsed duty reopens when the record that ended it proves wrong. */
    Set<DutyStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(SUBMITTED, LAPSED);
            case LAPSED -> Set.of(OPEN);
            case SUBMITTED -> Set.of();
        };
    }
}
