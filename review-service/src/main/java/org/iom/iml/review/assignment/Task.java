package org.iom.iml.review.assignment;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The task of a person in a review. */
enum Task implements Coded {
    LEAD("lead"),
    AUTHOR("author"),
    PEER_REVIEWER("peer-reviewer");

    @EnumeratedValue
    private final String code;

    Task(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
