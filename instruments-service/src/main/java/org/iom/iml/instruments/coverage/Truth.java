package org.iom.iml.instruments.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** Whether something is so, where nobody may have said it. */
@Schema(name = "Truth")
public enum Truth implements Coded {
    TRUE("true"),
    FALSE("false"),
    /** What was loaded does not tell. */
    UNKNOWN("unknown");

    private final String code;

    Truth(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether both are so; not known where one is not known and the other is so. */
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
