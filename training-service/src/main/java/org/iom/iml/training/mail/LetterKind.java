package org.iom.iml.training.mail;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of a letter; each has a template in every language of correspondence. */
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

    /** Reports whether the letter concerns an enquiry; all others concern editions. */
    boolean isOfEnquiry() {
        return this == ENQUIRY || this == ENQUIRY_TAKEN_UP || this == ENQUIRY_CLOSED;
    }

    /** Reports whether a stranger can cause it to be sent to somebody who did not ask for it. */
    boolean isUnasked() {
        return this == CONFIRM || this == ENQUIRY;
    }
}
