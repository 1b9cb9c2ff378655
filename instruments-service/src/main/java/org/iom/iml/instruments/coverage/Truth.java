package org.iom.iml.instruments.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** A three-valued truth: a statement may be true, false or unknown. */
@Schema(name = "Truth")
public enum Truth implements Coded {
    TRUE("true"),
    FALSE("false"),
    /** The loaded sources do not say. */
    UNKNOWN("unknown");

    private final String code;

    Truth(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the conjunction; unknown where one is unknown and the other is not false. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }

    public static Truth of(boolean is) {
        return is ? TRUE : FALSE;
    }
}
