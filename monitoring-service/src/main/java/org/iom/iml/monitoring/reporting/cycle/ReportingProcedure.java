package org.iom.iml.monitoring.reporting.cycle;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** By which procedure a body reviews a State; the procedure is chosen for each State and body. */
enum ReportingProcedure implements Coded {
    /** The report comes first, a list of issues follows. */
    STANDARD("standard"),
    /** A list of issues comes first, and the replies to it are the report. */
    SIMPLIFIED("simplified"),
    /** The body reviews the State although no report was received. */
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
