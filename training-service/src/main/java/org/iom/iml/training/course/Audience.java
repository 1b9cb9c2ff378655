package org.iom.iml.training.course;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The audience for which a course is intended. */
public enum Audience implements Coded {
    GOVERNMENT("government"),
    UN_STAFF("un-staff"),
    ACADEMIA("academia"),
    CIVIL_SOCIETY("civil-society"),
    IOM_STAFF("iom-staff");

    @EnumeratedValue
    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
