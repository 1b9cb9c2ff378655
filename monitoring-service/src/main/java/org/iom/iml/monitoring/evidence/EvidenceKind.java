package org.iom.iml.monitoring.evidence;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of work that responds to a recommendation. */
public enum EvidenceKind implements Coded {
    DELIVERED_REVIEW("delivered-review"),
    HELD_TRAINING("held-training");

    @EnumeratedValue
    private final String code;

    EvidenceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
