package org.iom.iml.instruments.instrument;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of an instrument, which determines the acts possible under it. */
public enum InstrumentKind implements Coded {
    MULTILATERAL_TREATY("multilateral-treaty"),
    PROTOCOL("protocol"),
    AMENDMENT("amendment"),
    BILATERAL_TREATY("bilateral-treaty"),
    REGIONAL_TREATY("regional-treaty"),
    SOFT_LAW("soft-law"),
    CUSTOM("custom"),
    GOVERNANCE_DOCUMENT("governance-document"),
    JURISPRUDENCE("jurisprudence");

    @EnumeratedValue
    private final String code;

    InstrumentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Reports whether States can consent to be bound by it. */
    public boolean isTreaty() {
        return switch (this) {
            case MULTILATERAL_TREATY, PROTOCOL, AMENDMENT, BILATERAL_TREATY, REGIONAL_TREATY -> true;
            case SOFT_LAW, CUSTOM, GOVERNANCE_DOCUMENT, JURISPRUDENCE -> false;
        };
    }
}
