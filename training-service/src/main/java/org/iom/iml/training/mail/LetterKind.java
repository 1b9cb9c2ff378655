package org.iom.iml.training.mail;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Kinds of letters; each has a template in every language that is written. */
public enum LetterKind implements Coded {
    CONFIRM("confirm"),
    NOMINATED("nominated"),
    RECEIVED("received"),
    OFFERED("offered"),
    REMINDER("reminder"),
    WAITING("waiting"),
    ACCEPTED("accepted"),
    LAPSED("lapsed"),
    CHANGED("changed");

    @EnumeratedValue
    private final String code;

    LetterKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
