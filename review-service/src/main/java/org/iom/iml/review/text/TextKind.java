package org.iom.iml.review.text;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of a national text. */
enum TextKind implements Coded {
    CONSTITUTION("constitution"),
    LAW("law"),
    REGULATION("regulation"),
    BILL("bill"),
    POLICY("policy");

    @EnumeratedValue
    private final String code;

    TextKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
