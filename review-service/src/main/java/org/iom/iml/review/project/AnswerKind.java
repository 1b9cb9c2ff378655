package org.iom.iml.review.project;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a project meets what a question asks. */
enum AnswerKind implements Coded {
    YES("yes"),
    PARTLY("partly"),
    NO("no"),
    NOT_APPLICABLE("not-applicable");

    @EnumeratedValue
    private final String code;

    AnswerKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
