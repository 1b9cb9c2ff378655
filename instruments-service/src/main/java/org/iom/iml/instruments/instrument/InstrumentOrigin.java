package org.iom.iml.instruments.instrument;

import java.util.Arrays;

/**
 * Who described an instrument: what the Unit says itself outranks the shipped catalogue, and that, where every fact has
 * its source, a published index.
 */
public enum InstrumentOrigin {
    UNIT("unit"),
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
        return compareTo(described) <= 0;
    }

    static InstrumentOrigin of(String code) {
        return Arrays.stream(values())
                .filter(origin -> origin.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No origin is written " + code));
    }
}
