package org.iom.iml.monitoring.followup;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether any grading of a recommendation is known. */
public enum FollowUpStatus implements Coded {
    ASSESSED("assessed"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    FollowUpStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
