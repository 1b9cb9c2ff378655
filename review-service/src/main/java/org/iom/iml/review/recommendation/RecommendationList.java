package org.iom.iml.review.recommendation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.Reviews;

/** The recommendations of a review in the order in which they were recorded, as far as the caller sees them. */
@Singleton
class RecommendationList {

    private static final Listing<ReviewRecommendationView> RECOMMENDATIONS =
            Listing.of("*", "recommendation", RecommendationList::view).by("id", "uuid");

    private final Reviews reviews;
    private final ReviewAccess access;
    private final Lists lists;

    RecommendationList(Reviews reviews, ReviewAccess access, Lists lists) {
        this.reviews = reviews;
        this.access = access;
        this.lists = lists;
    }

    /** Whether the caller, who sees the review, sees what it recommends. */
    boolean isSeenOf(UUID review) {
        return access.seesContentOf(reviews.seen(review));
    }

    Page<ReviewRecommendationView> of(UUID review, ListRequest request) {
        if (!isSeenOf(review)) {
            return new Page<>(List.of(), null);
        }
        return lists.page(
                RECOMMENDATIONS,
                List.of("recommendations", review),
                new Conditions().and("review = :review", "review", review).changing("dropped_at is null"),
                request);
    }

    private static ReviewRecommendationView view(Row row) {
        return new ReviewRecommendationView(
                row.id("id"),
                row.number("version"),
                row.id("review"),
                row.get("kind", Rank.class),
                row.text("addressed_to"),
                row.text("wording"),
                row.list("findings", UUID.class),
                row.instant("recorded_at"));
    }
}
