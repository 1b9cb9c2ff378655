package org.iom.iml.monitoring.reporting;

import jakarta.persistence.EnumeratedValue;
import java.time.LocalDate;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** Whether a report is owed. */
public enum DutyStatus implements Coded {
    /** Owed; no report is recorded here, which says nothing of reports made before the register was kept. */
    OPEN("open"),
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

    /** Whether a report is owed and its day has passed; the register does not know whether it was made. */
    boolean isPastDue(LocalDate dueOn, LocalDate today) {
        return this == OPEN && dueOn.isBefore(today);
    }

    /** A lapsed duty opens again when the record that ended it was wrong. */
    Set<DutyStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(LAPSED);
            case LAPSED -> Set.of(OPEN);
        };
    }
}
