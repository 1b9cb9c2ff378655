package org.iom.iml.review.project;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The phase of a project. */
enum Phase implements Coded {
    DESIGN("design"),
    IMPLEMENTATION("implementation"),
    MONITORING("monitoring");

    @EnumeratedValue
    private final String code;

    Phase(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
