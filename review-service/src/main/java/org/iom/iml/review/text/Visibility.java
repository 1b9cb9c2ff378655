package org.iom.iml.review.text;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Who sees a national text: the mission of its State and the Unit, or everybody. */
enum Visibility implements Coded {
    CONFIDENTIAL("confidential"),
    PUBLIC("public");

    @EnumeratedValue
    private final String code;

    Visibility(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
