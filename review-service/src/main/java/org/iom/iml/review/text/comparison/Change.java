package org.iom.iml.review.text.comparison;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** What became of a provision from one version to another. */
enum Change implements Coded {
    ADDED("added"),
    REMOVED("removed"),
    /** It has another number. */
    RENUMBERED("renumbered"),
    /** It stands elsewhere: in another division, or before or after others than it did. */
    MOVED("moved"),
    /** Its heading or its words are others. */
    CHANGED("changed");

    @EnumeratedValue
    private final String code;

    Change(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
