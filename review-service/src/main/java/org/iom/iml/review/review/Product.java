package org.iom.iml.review.review;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The product of a review, named as legal review bodies do; {@code ADVICE} answers a mission. */
public enum Product implements Coded {
    OPINION("opinion"),
    INTERIM_OPINION("interim-opinion"),
    JOINT_OPINION("joint-opinion"),
    COMMENTS("comments"),
    NOTE("note"),
    ASSESSMENT("assessment"),
    ADVICE("advice");

    @EnumeratedValue
    private final String code;

    Product(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
