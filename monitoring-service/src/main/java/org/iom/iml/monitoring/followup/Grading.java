package org.iom.iml.monitoring.followup;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The way in which a scheme grades, as far as it is known. */
public enum Grading implements Coded {
    BY_GRADE("by-grade"),
    IN_WORDS("in-words"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    Grading(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
