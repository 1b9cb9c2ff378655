package org.iom.iml.review.recommendation;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether the review stands on a recommendation or adds it. */
public enum Rank implements Coded {
    KEY("key"),
    ADDITIONAL("additional");

    @EnumeratedValue
    private final String code;

    Rank(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
