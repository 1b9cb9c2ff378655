package org.iom.iml.instruments.declaration;

import java.util.Arrays;

/** What makes a treaty body competent for a State; its wire name is {@link #code()}. */
enum Basis {
    /** A declaration of the State. */
    DECLARATION("declaration"),
    /** Being party. */
    PARTICIPATION("participation"),
    /** Being party, unless the State declared that it does not recognize the competence. */
    PARTICIPATION_UNLESS_OPTED_OUT("participation-unless-opted-out");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Basis of(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No basis is written " + code));
    }
}
