package org.iom.iml.review.recommendation;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a recommendation is a key one of the review or an additional one. */
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
