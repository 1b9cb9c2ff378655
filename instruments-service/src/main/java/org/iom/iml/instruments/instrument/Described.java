package org.iom.iml.instruments.instrument;

/** What a description of an instrument changed. */
enum Described {
    NEW,
    REVISED,
    UNCHANGED
}
