package org.iom.iml.review.text.read;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** How sure it is where a provision begins and ends. */
public enum Division implements Coded {
    /** The markup of the file says so. */
    MARKED("marked"),
    /** Its number follows the one before, as the numbering of laws does. */
    NUMBERED("numbered"),
    /** It may hold more than one provision, or its number does not follow the one before. */
    UNCERTAIN("uncertain");

    @EnumeratedValue
    private final String code;

    Division(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
