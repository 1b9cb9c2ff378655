package org.iom.iml.review.standard;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The reason why the law of a State is or is not measured against a provision. */
enum Applicability implements Coded {
    /** The State is bound on the date. */
    BINDING("binding"),
    /** The State is bound, except for what its own reservation or opt-out excludes or modifies. */
    RESERVED("reserved"),
    /** The instrument is not binding in itself but serves as guidance. */
    SOFT("soft"),
    /** No source that was loaded tells whether the State is bound. */
    UNKNOWN("unknown"),
    /** The State is not bound on the date. */
    NOT_BOUND("not-bound");

    @EnumeratedValue
    private final String code;

    Applicability(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
