package org.iom.iml.training.application;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** How somebody comes in: by applying, or by being nominated. */
enum ApplicationKind implements Coded {
    OPEN("open"),
    NOMINATION("nomination");

    @EnumeratedValue
    private final String code;

    ApplicationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
