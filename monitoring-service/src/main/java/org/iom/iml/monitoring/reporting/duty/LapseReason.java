package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The reason why a report is no longer owed. */
enum LapseReason implements Coded {
    /** The State ceased to be a party to the instrument. */
    NO_LONGER_PARTY("no-longer-party"),
    /** The record that the instrument bound the State was corrected: it never did. */
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
