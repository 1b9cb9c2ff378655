package org.iom.iml.instruments.instrument;

import java.util.List;

/** The parts of an instrument's text, as whoever keeps the text tells them. */
public interface InstrumentParts {

    /** One part by its address and what it is called. */
    record Part(String eId, String name) {}

    /** The parts on the highest level, in the order of the text. */
    List<Part> of(String instrument);
}
