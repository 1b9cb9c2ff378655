package org.iom.iml.instruments.instrument;

/** The outcome of describing an instrument: new, revised or unchanged. */
enum Described {
    NEW,
    REVISED,
    UNCHANGED
}
