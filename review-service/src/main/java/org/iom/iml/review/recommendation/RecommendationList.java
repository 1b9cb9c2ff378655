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
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.Reviews;

/** The recommendations of a review that the caller may see, in the order of recording. */
@Singleton
public class RecommendationList {

    private static final Listing<ReviewRecommendationView> RECOMMENDATIONS =
            Listing.of("*", "recommendation", RecommendationList::view).by("id", "uuid");

    private final Reviews reviews;
    private final ReviewAccess access;
    private final Lists lists;
    private final Rows rows;

    RecommendationList(Reviews reviews, ReviewAccess access, Lists lists, Rows rows) {
        this.reviews = reviews;
        this.access = access;
        this.lists = lists;
        this.rows = rows;
    }

    /** Fails with 404 where the caller may not see the review's recommendations. */
    void requireSeenOf(UUID review) {
        access.requireContentOf(reviews.seen(review));
    }

    Page<ReviewRecommendationView> of(UUID review, ListRequest request) {
        requireSeenOf(review);
        return lists.page(
                RECOMMENDATIONS,
                List.of("recommendations", review),
                new Conditions().and("review = :review", "review", review).changing("dropped_at is null"),
                request);
    }

    /** Returns all recommendations of a review; the caller's right to see them must have been checked. */
    public List<ReviewRecommendationView> all(UUID review) {
        return rows.list(
                "select * from recommendation where review = :review and dropped_at is null order by id",
                Values.of("review", review),
                RecommendationList::view);
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
