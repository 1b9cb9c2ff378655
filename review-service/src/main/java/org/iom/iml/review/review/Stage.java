package org.iom.iml.review.review;

/** The steps by the Unit that have no condition other than the order of steps. */
enum Stage {
    ANALYSIS(ReviewStatus.ANALYSIS),
    PEER_REVIEW(ReviewStatus.PEER_REVIEW),
    FOLLOW_UP(ReviewStatus.FOLLOW_UP),
    CLOSURE(ReviewStatus.CLOSED);

    private final ReviewStatus status;

    Stage(ReviewStatus status) {
        this.status = status;
    }

    ReviewStatus status() {
        return status;
    }
}
