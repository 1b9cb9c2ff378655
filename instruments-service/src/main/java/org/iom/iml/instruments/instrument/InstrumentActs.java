package org.iom.iml.instruments.instrument;

import java.util.Set;

/** Which acts there are, as those who keep the log of acts name them. */
public interface InstrumentActs {

    /** The codes of all kinds of act. */
    Set<String> codes();
}
