package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** What the time between two reports is counted in. */
public enum ScheduleUnit implements Coded {
    WEEKS("weeks"),
    MONTHS("months");

    @EnumeratedValue
    private final String code;

    ScheduleUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
