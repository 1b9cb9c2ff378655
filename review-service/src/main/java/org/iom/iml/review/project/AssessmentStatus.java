package org.iom.iml.review.project;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether an assessment is still in progress. */
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
