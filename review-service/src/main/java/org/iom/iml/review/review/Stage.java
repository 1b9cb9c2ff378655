package org.iom.iml.review.review;

/** The steps of the Unit that need nothing but their turn. */
enum Stage {
    ANALYSIS(ReviewStatus.ANALYSIS),
    PEER_REVIEW(ReviewStatus.PEER_REVIEW),
    FINALIZATION(ReviewStatus.FINAL),
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
