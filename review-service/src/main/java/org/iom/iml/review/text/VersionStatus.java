package org.iom.iml.review.text;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The legal force of a version of a national text on its date. */
public enum VersionStatus implements Coded {
    DRAFT("draft"),
    ADOPTED("adopted"),
    IN_FORCE("in-force"),
    REPEALED("repealed");

    @EnumeratedValue
    private final String code;

    VersionStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
