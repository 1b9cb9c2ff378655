package org.iom.iml.instruments.group;

import java.util.List;

/** Instruments that are spoken of together, by code and in the order in which one names them. */
public record InstrumentGroup(String code, String name, List<String> instruments, String source) {

    public InstrumentGroup {
        instruments = List.copyOf(instruments);
    }
}
