package org.iom.iml.monitoring.reporting.cycle;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The procedure by which a treaty body reviews a State, chosen for each State and body. */
enum ReportingProcedure implements Coded {
    /** The State reports first and a list of issues follows. */
    STANDARD("standard"),
    /** A list of issues comes first and the replies to it constitute the report. */
    SIMPLIFIED("simplified"),
    /** The body reviews the State in the absence of a report. */
    WITHOUT_REPORT("without-report");

    @EnumeratedValue
    private final String code;

    ReportingProcedure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
