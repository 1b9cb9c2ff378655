package org.iom.iml.training.programme;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of a proposal for a programme: an edition of a course for several States, or a national event for one. */
enum ProgrammeKind implements Coded {
    EDITION("edition"),
    NATIONAL_EVENT("national-event");

    @EnumeratedValue
    private final String code;

    ProgrammeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
