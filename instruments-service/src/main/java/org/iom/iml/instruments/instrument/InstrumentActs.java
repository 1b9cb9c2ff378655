package org.iom.iml.instruments.instrument;

import java.util.Set;

/** The kinds of act that exist, supplied by the feature that keeps the log of acts. */
public interface InstrumentActs {

    /** Returns the codes of all kinds of act. */
    Set<String> codes();
}
