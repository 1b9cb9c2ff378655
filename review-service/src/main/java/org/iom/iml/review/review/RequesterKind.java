package org.iom.iml.review.review;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of requester of a review. */
public enum RequesterKind implements Coded {
    GOVERNMENT("government"),
    PARLIAMENT("parliament"),
    COURT("court"),
    OMBUDSPERSON("ombudsperson"),
    IOM_MISSION("iom-mission");

    @EnumeratedValue
    private final String code;

    RequesterKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
