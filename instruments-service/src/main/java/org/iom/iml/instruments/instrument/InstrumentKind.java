package org.iom.iml.instruments.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What an instrument is, which decides what may be done with it; its wire name is {@link #code()}. */
public enum InstrumentKind {
    MULTILATERAL_TREATY("multilateral-treaty"),
    PROTOCOL("protocol"),
    AMENDMENT("amendment"),
    BILATERAL_TREATY("bilateral-treaty"),
    REGIONAL_TREATY("regional-treaty"),
    SOFT_LAW("soft-law"),
    CUSTOM("custom"),
    GOVERNANCE_DOCUMENT("governance-document"),
    JURISPRUDENCE("jurisprudence");

    private final String code;

    InstrumentKind(String code) {
        this.code = code;
    }

    /** How it is written in data and on the wire. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether States consent to be bound by it. */
    public boolean isTreaty() {
        return switch (this) {
            case MULTILATERAL_TREATY, PROTOCOL, AMENDMENT, BILATERAL_TREATY, REGIONAL_TREATY -> true;
            case SOFT_LAW, CUSTOM, GOVERNANCE_DOCUMENT, JURISPRUDENCE -> false;
        };
    }

    /** The kind written as {@code code}. */
    public static InstrumentKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No kind of instrument is written " + code));
    }

    /** The kind written as {@code code}, if there is one. */
    public static Optional<InstrumentKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
