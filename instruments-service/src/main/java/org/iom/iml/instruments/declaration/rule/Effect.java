package org.iom.iml.instruments.declaration.rule;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** The legal effect of a statement, whatever it is called. */
@Schema(name = "DeclarationEffect")
public enum Effect implements Coded {
    /** Excludes or modifies the effect of provisions for its author (VCLT art. 2(1)(d)). */
    RESERVATION("reservation"),
    /** States how its author understands a provision, and nothing more. */
    INTERPRETATIVE_DECLARATION("interpretative-declaration"),
    /** Exercises an option in the text not to be bound by a provision. */
    OPT_OUT("opt-out"),
    /** Accepts an optional undertaking, such as a competence to receive complaints. */
    OPTIONAL_DECLARATION("optional-declaration"),
    /** Makes the declaration that the text requires of every party. */
    MANDATORY_DECLARATION("mandatory-declaration"),
    /** Specifies the territories to which the instrument does or does not extend. */
    TERRITORIAL_DECLARATION("territorial-declaration"),
    /** Objects to another's statement. */
    OBJECTION("objection"),
    /** Withdraws an earlier statement of the same author. */
    WITHDRAWAL("withdrawal"),
    /**
     * Has none of these effects: a statement of non-recognition, of policy, or announcing others (ILC Guide to Practice
     * on Reservations to Treaties (2011), 1.5).
     */
    OTHER_STATEMENT("other-statement");

    @EnumeratedValue
    private final String code;

    Effect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Reports whether it can be made only on signing or on consenting to be bound (VCLT art. 19). */
    public boolean isMadeWhenJoining() {
        return switch (this) {
            case RESERVATION, OPT_OUT, MANDATORY_DECLARATION -> true;
            case INTERPRETATIVE_DECLARATION,
                    OPTIONAL_DECLARATION,
                    TERRITORIAL_DECLARATION,
                    OBJECTION,
                    WITHDRAWAL,
                    OTHER_STATEMENT -> false;
        };
    }

    /** Reports whether it responds to an earlier statement, its author's own or another's. */
    public boolean answersAStatement() {
        return this == OBJECTION || this == WITHDRAWAL;
    }
}
