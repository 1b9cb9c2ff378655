package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Where a statement stands on a date; before it was made, it is not made. */
public enum DeclarationStatus implements Coded {
    NOT_MADE("not-made"),
    STANDING("standing"),
    PARTLY_WITHDRAWN("partly-withdrawn"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    DeclarationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it may change to {@code next}. */
    public boolean mayBecome(DeclarationStatus next) {
        return switch (this) {
            case NOT_MADE -> next == STANDING;
            case STANDING -> next != NOT_MADE;
            case PARTLY_WITHDRAWN -> next == PARTLY_WITHDRAWN || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
