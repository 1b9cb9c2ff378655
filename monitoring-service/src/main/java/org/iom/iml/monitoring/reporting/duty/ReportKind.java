package org.iom.iml.monitoring.reporting.duty;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a report is the State's initial one under an instrument or a periodic one. */
public enum ReportKind implements Coded {
    INITIAL("initial"),
    PERIODIC("periodic");

    @EnumeratedValue
    private final String code;

    ReportKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
