package org.iom.iml.instruments.provision.edition;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a heading is part of the text or was added to describe it. */
public enum HeadingKind implements Coded {
    OFFICIAL("official"),
    DESCRIPTIVE("descriptive");

    @EnumeratedValue
    private final String code;

    HeadingKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
