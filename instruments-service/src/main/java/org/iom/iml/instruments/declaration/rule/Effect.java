package org.iom.iml.instruments.declaration.rule;

import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.Coded;

/** What a statement does, whatever it is called. */
@Schema(name = "DeclarationEffect")
public enum Effect implements Coded {
    /** Excludes or modifies the effect of provisions for its author (VCLT art. 2(1)(d)). */
    RESERVATION("reservation"),
    /** Says how its author understands a provision, without more. */
    INTERPRETATIVE_DECLARATION("interpretative-declaration"),
    /** Makes use of the text's own permission not to be bound by a provision. */
    OPT_OUT("opt-out"),
    /** Accepts what the text leaves to a declaration, such as a competence to hear complaints. */
    OPTIONAL_DECLARATION("optional-declaration"),
    /** Says what the text requires everyone to say. */
    MANDATORY_DECLARATION("mandatory-declaration"),
    /** Says to which territories the instrument extends or does not. */
    TERRITORIAL_DECLARATION("territorial-declaration"),
    /** Answers the statement of another. */
    OBJECTION("objection"),
    /** Takes back an earlier statement of the same author. */
    WITHDRAWAL("withdrawal"),
    /**
     * None of these: of non-recognition, of policy, or that more will follow (ILC Guide to Practice on Reservations to
     * Treaties (2011), 1.5).
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

    /** Whether it can be made only on signing or on consenting to be bound (VCLT art. 19). */
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

    /** Whether it answers an earlier statement, its author's own or another's. */
    public boolean answersAStatement() {
        return this == OBJECTION || this == WITHDRAWAL;
    }
}
