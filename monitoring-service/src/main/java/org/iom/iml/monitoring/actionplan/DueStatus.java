package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The standing of a day on which progress is due, as of today. */
public enum DueStatus implements Coded {
    AHEAD("ahead"),
    PASSED("passed"),
    REPORTED("reported");

    @EnumeratedValue
    private final String code;

    DueStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
