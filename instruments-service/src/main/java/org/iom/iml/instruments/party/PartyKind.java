package org.iom.iml.instruments.party;

import java.util.Arrays;

/** What a participant is; its wire name is {@link #code()}. */
public enum PartyKind {
    STATE("state"),
    OBSERVER_STATE("observer-state"),
    ASSOCIATED_STATE("associated-state"),
    SPECIAL_ADMINISTRATIVE_REGION("special-administrative-region"),
    TERRITORY("territory"),
    ORGANIZATION("organization"),
    FORMER_STATE("former-state"),
    FORMER_TERRITORY("former-territory"),
    OTHER("other");

    private final String code;

    PartyKind(String code) {
        this.code = code;
    }

    /** How it is written in data and on the wire. */
    public String code() {
        return code;
    }

    /** The kind written as {@code code}. */
    public static PartyKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of party is written " + code));
    }
}
