package org.iom.iml.training.offer;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** By what a quota counts those who have a seat. */
public enum QuotaAttribute implements Coded {
    PARTY("party"),
    GENDER("gender"),
    SECTOR("sector"),
    FIRST_TIME("first-time"),
    SCHOLARSHIP("scholarship"),
    LANGUAGE_LEVEL("language-level");

    @EnumeratedValue
    private final String code;

    QuotaAttribute(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
