package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Why a report is no longer owed. */
enum LapseReason implements Coded {
    /** The State left the instrument. */
    NO_LONGER_PARTY("no-longer-party"),
    /** What had been recorded as binding the State was corrected: it never did. */
    RECORD_CORRECTED("record-corrected");

    @EnumeratedValue
    private final String code;

    LapseReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
