package org.iom.iml.review.standard;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether the law of a State is measured by a provision, and why or why not. */
enum Applicability implements Coded {
    /** The State is bound on the day. */
    BINDING("binding"),
    /** The State is bound, but for what a reservation or opt-out of its own leaves out. */
    RESERVED("reserved"),
    /** It binds nobody by itself, and guides. */
    SOFT("soft"),
    /** No source that was loaded tells whether the State is bound. */
    UNKNOWN("unknown"),
    /** The State is not bound on the day. */
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
