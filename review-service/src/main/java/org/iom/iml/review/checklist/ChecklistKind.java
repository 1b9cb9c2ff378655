package org.iom.iml.review.checklist;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of object to which a checklist applies. */
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
