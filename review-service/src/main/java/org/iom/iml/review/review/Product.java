package org.iom.iml.review.review;

/** What a review ends in, as legal review bodies name it; {@code ADVICE} answers a mission. */
public enum Product {
    OPINION,
    INTERIM_OPINION,
    JOINT_OPINION,
    COMMENTS,
    NOTE,
    ASSESSMENT,
    ADVICE
}
