package org.iom.iml.review.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * The collaborators of the review repository: codes, status notices, other reviews of the same text and exact versions.
 */
@Singleton
class ReviewSides {

    private final ReviewCodes codes;
    private final StatusNotices notices;
    private final SameText sameText;
    private final ExactVersions versions;

    ReviewSides(ReviewCodes codes, StatusNotices notices, SameText sameText, ExactVersions versions) {
        this.codes = codes;
        this.notices = notices;
        this.sameText = sameText;
        this.versions = versions;
    }

    ReviewCodes codes() {
        return codes;
    }

    List<StatusNotice> noticesOf(UUID review) {
        return notices.newestOf(review);
    }

    SameText sameText() {
        return sameText;
    }

    ExactVersions versions() {
        return versions;
    }
}
