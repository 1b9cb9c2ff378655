package org.iom.iml.monitoring.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a report is owed. */
public enum DutyStatus {
    /** Owed; no report is recorded here, which says nothing of reports made before the register was kept. */
    OPEN,
    /** No longer owed, as the instrument no longer binds the State. */
    LAPSED;

    /** A lapsed duty opens again when the record that ended it was wrong. */
    Set<DutyStatus> successors() {
        return switch (this) {
            case OPEN -> Set.of(LAPSED);
            case LAPSED -> Set.of(OPEN);
        };
    }

    /** The code in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of {@code code}. */
    public static Optional<DutyStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
