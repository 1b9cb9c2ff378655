package org.iom.iml.review.change;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of a change to the content of a review. */
enum ChangeKind implements Coded {
    MADE("made"),
    REVISED("revised"),
    DROPPED("dropped");

    @EnumeratedValue
    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
