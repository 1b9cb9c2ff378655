package org.iom.iml.instruments.participation.discrepancy;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Of what two dates are given. */
public enum DiscrepancyKind implements Coded {
    /** Of the effect of an act: the depositary's and the computed one. */
    EFFECTIVE_DATE("effective-date"),
    /** Of an act itself, by two sources. */
    ACT_DATE("act-date"),
    /** Of the entry into force of the instrument itself. */
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
