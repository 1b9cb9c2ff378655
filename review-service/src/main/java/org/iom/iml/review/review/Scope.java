package org.iom.iml.review.review;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The extent to which the requester allows a review to be published. */
public enum Scope implements Coded {
    WHOLE("whole"),
    SUMMARY("summary");

    @EnumeratedValue
    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
