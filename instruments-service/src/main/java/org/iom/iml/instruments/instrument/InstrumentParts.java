package org.iom.iml.instruments.instrument;

import java.util.List;

/** The parts of an instrument's text, supplied by the feature that holds the text. */
public interface InstrumentParts {

    /** A part of the text, with its address and name. */
    record Part(String eId, String name) {}

    /** Returns the top-level parts, in the order of the text. */
    List<Part> of(String instrument);
}
