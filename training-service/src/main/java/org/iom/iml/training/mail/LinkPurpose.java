package org.iom.iml.training.mail;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The purpose for which a link is used. */
public enum LinkPurpose implements Coded {
    CONFIRM("confirm"),
    TAKE_UP("take-up"),
    WITHDRAW("withdraw"),
    OFFER("offer"),
    FURTHER_FORM("further-form"),
    CONFIRM_ENQUIRY("confirm-enquiry");

    @EnumeratedValue
    private final String code;

    LinkPurpose(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Reports whether the link concerns an enquiry; all others concern applications. */
    public boolean isOfEnquiry() {
        return this == CONFIRM_ENQUIRY;
    }
}
