package org.iom.iml.training.application;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** A person's command of the edition's language, in the levels of the Council of Europe. */
enum LanguageLevel implements Coded {
    A1("a1"),
    A2("a2"),
    B1("b1"),
    B2("b2"),
    C1("c1"),
    C2("c2");

    @EnumeratedValue
    private final String code;

    LanguageLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
