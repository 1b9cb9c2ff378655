package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** The authority that determined the effect of a statement. */
@Schema(name = "DeclarationClassification")
public enum Classification implements Coded {
    BY_PERSON("by-person"),
    BY_RULE("by-rule"),
    NOT_CLASSIFIED("not-classified");

    @EnumeratedValue
    private final String code;

    Classification(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
