package org.iom.iml.instruments.declaration;

import java.util.Arrays;
import java.util.Optional;

/** What a statement does, whatever it is called; its wire name is {@link #code()}. */
public enum Effect {
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
    WITHDRAWAL("withdrawal");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    /** How it is written in data and on the wire. */
    public String code() {
        return code;
    }

    /** Whether it is made only when its author signs or joins. */
    boolean isMadeWhenJoining() {
        return switch (this) {
            case RESERVATION, OPT_OUT, MANDATORY_DECLARATION -> true;
            case INTERPRETATIVE_DECLARATION, OPTIONAL_DECLARATION, TERRITORIAL_DECLARATION, OBJECTION, WITHDRAWAL ->
                false;
        };
    }

    /** The effect written as {@code code}. */
    public static Optional<Effect> find(String code) {
        return Arrays.stream(values())
                .filter(effect -> effect.code.equals(code))
                .findFirst();
    }
}
