package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** How certainly a statement was separated from the text around it. */
@Schema(name = "ReadingCertainty")
public enum Certainty implements Coded {
    /** The block was divided at certain boundaries. */
    SPLIT("split"),
    /** The block was taken as one statement. */
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
