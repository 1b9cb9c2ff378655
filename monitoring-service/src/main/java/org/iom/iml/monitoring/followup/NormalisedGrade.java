package org.iom.iml.monitoring.followup;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The scale on which the grades of all schemes are placed; it says what a body found, and orders nobody. */
public enum NormalisedGrade implements Coded {
    SATISFACTORY("satisfactory"),
    PARTLY_SATISFACTORY("partly-satisfactory"),
    NOT_SATISFACTORY("not-satisfactory"),
    NO_REPLY("no-reply"),
    CONTRARY("contrary"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    NormalisedGrade(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
