package org.iom.iml.review.finding;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The conformity of national law with a standard. */
public enum Conformity implements Coded {
    CONSISTENT("consistent"),
    PARTLY_CONSISTENT("partly-consistent"),
    INCONSISTENT("inconsistent"),
    SILENT("silent");

    @EnumeratedValue
    private final String code;

    Conformity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
