package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** How surely the words of one statement were told from those around them. */
@Schema(name = "ReadingCertainty")
public enum Certainty implements Coded {
    /** Its block surely divides there. */
    SPLIT("split"),
    /** The block is taken as one statement. */
    WHOLE_BLOCK("whole-block");

    @EnumeratedValue
    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
