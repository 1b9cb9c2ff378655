package org.iom.iml.review.checklist;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** What is asked about. */
public enum ChecklistKind implements Coded {
    LAW("law"),
    PROJECT("project");

    @EnumeratedValue
    private final String code;

    ChecklistKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
