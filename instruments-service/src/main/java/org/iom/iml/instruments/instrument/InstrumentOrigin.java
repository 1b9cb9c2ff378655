package org.iom.iml.instruments.instrument;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/**
 * The author of a description: the Unit outranks the shipped catalogue, which gives a source for each fact and in turn
 * outranks a published index.
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
