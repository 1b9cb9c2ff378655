package org.iom.iml.instruments.participation.discrepancy;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The event for which two dates conflict. */
public enum DiscrepancyKind implements Coded {
    /** The effect of an act: the depositary's date and the computed one. */
    EFFECTIVE_DATE("effective-date"),
    /** The act itself, dated differently by two sources. */
    ACT_DATE("act-date"),
    /** The entry into force of the instrument itself. */
    TREATY_ENTRY_INTO_FORCE("treaty-entry-into-force");

    @EnumeratedValue
    private final String code;

    DiscrepancyKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
