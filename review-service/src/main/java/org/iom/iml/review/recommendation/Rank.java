package org.iom.iml.review.recommendation;

/** Whether the review stands on a recommendation or adds it. */
enum Rank {
    KEY,
    ADDITIONAL
}
