package org.iom.iml.review.text;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a national text is visible to everybody, or only to the mission of its State and the Unit. */
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
