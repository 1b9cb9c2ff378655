package org.iom.iml.training.application;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a person applied or was nominated. */
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
