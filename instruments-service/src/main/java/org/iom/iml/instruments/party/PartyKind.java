package org.iom.iml.instruments.party;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of a participant. */
public enum PartyKind implements Coded {
    STATE("state"),
    OBSERVER_STATE("observer-state"),
    ASSOCIATED_STATE("associated-state"),
    SPECIAL_ADMINISTRATIVE_REGION("special-administrative-region"),
    TERRITORY("territory"),
    ORGANIZATION("organization"),
    FORMER_STATE("former-state"),
    FORMER_TERRITORY("former-territory"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    PartyKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Reports whether a State may act for such a party, so that its own silence does not show it as not bound. */
    public boolean isDependent() {
        return this == TERRITORY || this == SPECIAL_ADMINISTRATIVE_REGION;
    }
}
