package org.iom.iml.instruments.provision.edition;

import jakarta.persistence.EnumeratedValue;
import java.util.Optional;
import org.iom.iml.instruments.instrument.InstrumentKind;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.code.Codes;

/** The legal force of a provision; one without its own has that of the level above. */
public enum LegalForce implements Coded {
    BINDING("binding"),
    CUSTOMARY("customary"),
    POLITICAL_COMMITMENT("political-commitment"),
    AUTHORITATIVE_INTERPRETATION("authoritative-interpretation"),
    INTERNAL("internal");

    @EnumeratedValue
    private final String code;

    LegalForce(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the force that follows from the kind of instrument alone. */
    public static LegalForce of(InstrumentKind kind) {
        return switch (kind) {
            case MULTILATERAL_TREATY, PROTOCOL, AMENDMENT, BILATERAL_TREATY, REGIONAL_TREATY -> BINDING;
            case SOFT_LAW -> POLITICAL_COMMITMENT;
            case CUSTOM -> CUSTOMARY;
            case GOVERNANCE_DOCUMENT -> INTERNAL;
            case JURISPRUDENCE -> AUTHORITATIVE_INTERPRETATION;
        };
    }

    /** Returns the force with this {@code code}. */
    public static Optional<LegalForce> find(String code) {
        return Codes.find(LegalForce.class, code);
    }
}
