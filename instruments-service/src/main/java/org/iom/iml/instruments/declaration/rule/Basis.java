package org.iom.iml.instruments.declaration.rule;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** The basis of a treaty body's competence for a State. */
@Schema(name = "CompetenceBasis")
public enum Basis implements Coded {
    /** A declaration by the State. */
    DECLARATION("declaration"),
    /** Participation in the treaty. */
    PARTICIPATION("participation"),
    /** Participation in the treaty, unless the State has declared that it does not recognize the competence. */
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
