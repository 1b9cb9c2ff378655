package org.iom.iml.review.finding;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The severity of a finding. */
public enum Severity implements Coded {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high"),
    CRITICAL("critical");

    @EnumeratedValue
    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
