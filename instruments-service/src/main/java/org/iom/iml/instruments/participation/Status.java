package org.iom.iml.instruments.participation;

import java.util.Arrays;
import java.util.Optional;

/** Where a participant stands under an instrument on a date; its wire name is {@link #code()}. */
public enum Status {
    NONE("none"),
    SIGNATORY("signatory"),
    /** Consent is given, but not yet in force for it, or its final clauses are not known. */
    CONTRACTING("contracting"),
    PARTY("party"),
    PROVISIONAL("provisional"),
    FORMER("former");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** How it is written in data and on the wire. */
    public String code() {
        return code;
    }

    /** The status written as {@code code}. */
    public static Optional<Status> find(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
