package org.iom.iml.training.course;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a course is for all States or a template that a region or State adapts. */
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
