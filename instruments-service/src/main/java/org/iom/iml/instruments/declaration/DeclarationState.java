package org.iom.iml.instruments.declaration;

import java.util.Arrays;
import java.util.Optional;

/** Whether a statement stands on a date; its wire name is {@link #code()}. */
public enum DeclarationState {
    STANDING("standing"),
    PARTLY_WITHDRAWN("partly-withdrawn"),
    WITHDRAWN("withdrawn");

    private final String code;

    DeclarationState(String code) {
        this.code = code;
    }

    /** How it is written in data and on the wire. */
    public String code() {
        return code;
    }

    /** The states to which it may change. */
    boolean mayBecome(DeclarationState next) {
        return switch (this) {
            case STANDING, PARTLY_WITHDRAWN -> next != STANDING || this == STANDING;
            case WITHDRAWN -> false;
        };
    }

    /** The state written as {@code code}. */
    public static Optional<DeclarationState> find(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
