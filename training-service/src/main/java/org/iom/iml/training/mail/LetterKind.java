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
    CHANGED("changed"),
    ENQUIRY("enquiry"),
    ENQUIRY_TAKEN_UP("enquiry-taken-up"),
    ENQUIRY_CLOSED("enquiry-closed");

    @EnumeratedValue
    private final String code;

    LetterKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it tells of an enquiry; all others tell of editions. */
    boolean isOfEnquiry() {
        return this == ENQUIRY || this == ENQUIRY_TAKEN_UP || this == ENQUIRY_CLOSED;
    }

    /** Whether a stranger can have it sent to somebody who did not ask. */
    boolean isUnasked() {
        return this == CONFIRM || this == ENQUIRY;
    }
}
