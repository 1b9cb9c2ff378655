package org.iom.iml.instruments.provision.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.iom.iml.instruments.instrument.InstrumentKind;

/** How a provision obliges; a provision that says nothing of its own has that of what is above it. */
public enum LegalForce {
    BINDING("binding"),
    CUSTOMARY("customary"),
    POLITICAL_COMMITMENT("political-commitment"),
    AUTHORITATIVE_INTERPRETATION("authoritative-interpretation"),
    INTERNAL("internal");

    private final String code;

    LegalForce(String code) {
        this.code = code;
    }

    /** How it is written in data and on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** What follows from the kind of the instrument alone. */
    public static LegalForce of(InstrumentKind kind) {
        return switch (kind) {
            case MULTILATERAL_TREATY, PROTOCOL, AMENDMENT, BILATERAL_TREATY, REGIONAL_TREATY -> BINDING;
            case SOFT_LAW -> POLITICAL_COMMITMENT;
            case CUSTOM -> CUSTOMARY;
            case GOVERNANCE_DOCUMENT -> INTERNAL;
            case JURISPRUDENCE -> AUTHORITATIVE_INTERPRETATION;
        };
    }

    /** The force written as {@code code}. */
    public static Optional<LegalForce> find(String code) {
        return Arrays.stream(values()).filter(force -> force.code.equals(code)).findFirst();
    }
}
