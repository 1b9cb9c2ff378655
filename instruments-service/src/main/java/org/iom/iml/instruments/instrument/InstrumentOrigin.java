package org.iom.iml.instruments.instrument;

/** Who described an instrument; the shipped catalogue, where every fact has its source, outranks a published index. */
public enum InstrumentOrigin {
    CATALOGUE("catalogue"),
    UNTC_INDEX("untc-index");

    private final String code;

    InstrumentOrigin(String code) {
        this.code = code;
    }

    /** How it is written in the database. */
    String code() {
        return code;
    }

    boolean mayRevise(InstrumentOrigin described) {
        return this == CATALOGUE || described == UNTC_INDEX;
    }

    static InstrumentOrigin of(String code) {
        return code.equals(CATALOGUE.code) ? CATALOGUE : UNTC_INDEX;
    }
}
