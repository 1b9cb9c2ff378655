package org.iom.iml.training.course;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** For whom a course is made: for all States, or as a template that a region or a State fills in. */
enum CourseScope implements Coded {
    INTERNATIONAL("international"),
    REGIONAL("regional"),
    NATIONAL("national");

    @EnumeratedValue
    private final String code;

    CourseScope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
