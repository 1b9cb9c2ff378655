package org.iom.iml.monitoring.reporting;

import java.util.Locale;

/** Why a report is no longer owed. */
public enum LapseReason {
    /** The State left the instrument. */
    NO_LONGER_PARTY,
    /** What had been recorded as binding the State was corrected: it never did. */
    RECORD_CORRECTED;

    /** The code in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
