package org.iom.iml.instruments.declaration.statement;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The status of a statement on a date; before it was made, it has the status not made. */
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

    /** Reports whether it may change to {@code next}. */
    public boolean mayBecome(DeclarationStatus next) {
        return switch (this) {
            case NOT_MADE -> next == STANDING;
            case STANDING -> next != NOT_MADE;
            case PARTLY_WITHDRAWN -> next == PARTLY_WITHDRAWN || next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
