package org.iom.iml.review.review;

/** The steps of the Unit that need nothing but their turn. */
enum Stage {
    ACCEPTANCE(ReviewStatus.ACCEPTED),
    ANALYSIS(ReviewStatus.ANALYSIS),
    PEER_REVIEW(ReviewStatus.PEER_REVIEW),
    DRAFT(ReviewStatus.DRAFT_SENT),
    COMMENTS(ReviewStatus.AUTHORITIES_COMMENTS),
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
