package org.iom.iml.review.advice;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The urgency of a question. */
enum Urgency implements Coded {
    ROUTINE("routine"),
    SOON("soon"),
    URGENT("urgent");

    @EnumeratedValue
    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
