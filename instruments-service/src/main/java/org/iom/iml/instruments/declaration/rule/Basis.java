package org.iom.iml.instruments.declaration.rule;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** What makes a treaty body competent for a State. */
@Schema(name = "CompetenceBasis")
public enum Basis implements Coded {
    /** A declaration of the State. */
    DECLARATION("declaration"),
    /** Being party. */
    PARTICIPATION("participation"),
    /** Being party, unless the State declared that it does not recognize the competence. */
    PARTICIPATION_UNLESS_OPTED_OUT("participation-unless-opted-out");

    @EnumeratedValue
    private final String code;

    Basis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
