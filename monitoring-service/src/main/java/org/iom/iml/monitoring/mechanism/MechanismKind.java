package org.iom.iml.monitoring.mechanism;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of a mechanism. */
public enum MechanismKind implements Coded {
    UNIVERSAL_PERIODIC_REVIEW("universal-periodic-review"),
    CHARTER_BODY("charter-body"),
    TREATY_BODY("treaty-body"),
    SPECIAL_PROCEDURE("special-procedure"),
    SUPERVISORY_BODY("supervisory-body"),
    COURT("court");

    @EnumeratedValue
    private final String code;

    MechanismKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
