package org.iom.iml.instruments.instrument;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/**
 * Who described an instrument: what the Unit says itself outranks the shipped catalogue, and that, where every fact has
 * its source, a published index.
 */
public enum InstrumentOrigin implements Coded {
    UNIT("unit"),
    CATALOGUE("catalogue"),
    UNTC_INDEX("untc-index");

    @EnumeratedValue
    private final String code;

    InstrumentOrigin(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean mayRevise(InstrumentOrigin described) {
        return compareTo(described) <= 0;
    }
}
