package org.iom.iml.review.text.read;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The certainty with which the beginning and end of a provision are known. */
public enum Division implements Coded {
    /** The markup of the file determines them. */
    MARKED("marked"),
    /** The number follows the one before, as in the numbering of laws. */
    NUMBERED("numbered"),
    /** The text may contain more than one provision, or its number does not follow the one before. */
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
