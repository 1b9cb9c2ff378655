package org.iom.iml.review.text.comparison;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** A kind of change to a provision between two versions. */
enum Change implements Coded {
    ADDED("added"),
    REMOVED("removed"),
    /** The provision has a different number. */
    RENUMBERED("renumbered"),
    /** The provision is in another division, or its order among others changed. */
    MOVED("moved"),
    /** The heading or wording changed. */
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
