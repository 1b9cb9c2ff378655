package org.iom.iml.review.review;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** What a review ends in, as legal review bodies name it; {@code ADVICE} answers a mission. */
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
