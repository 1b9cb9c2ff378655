package org.iom.iml.review.project;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether the questions of an assessment are still being answered. */
enum AssessmentStatus implements Coded {
    OPEN("open"),
    COMPLETED("completed");

    @EnumeratedValue
    private final String code;

    AssessmentStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
