package org.iom.iml.training.application;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** A person's gender, if stated. */
enum Gender implements Coded {
    FEMALE("female"),
    MALE("male"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    Gender(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
