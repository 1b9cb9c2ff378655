package org.iom.iml.instruments.group;

import java.util.List;

/** Instruments commonly referred to together, by code and in their customary order. */
public record InstrumentGroup(String code, String name, List<String> instruments, String source) {

    public InstrumentGroup {
        instruments = List.copyOf(instruments);
    }
}
