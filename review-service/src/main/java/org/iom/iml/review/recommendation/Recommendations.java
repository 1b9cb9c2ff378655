package org.iom.iml.review.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.review.finding.Findings;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.Reviews;

/** The recommendations of reviews; drafts of the Unit until the review is delivered. */
@ApplicationScoped
@Transactional
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    private static final Listing<RecommendationResource.ReviewRecommendationView> RECOMMENDATIONS = Listing.of(
                    "*", "recommendation", Recommendations::view)
            .by("id", "uuid")
            .changedAt("recorded_at");

    private final Reviews reviews;
    private final Findings findings;
    private final ReviewAccess access;
    private final Outbox outbox;
    private final Lists lists;

    Recommendations(Reviews reviews, Findings findings, ReviewAccess access, Outbox outbox, Lists lists) {
        this.reviews = reviews;
        this.findings = findings;
        this.access = access;
        this.outbox = outbox;
        this.lists = lists;
    }

    Recommendation record(Recommendation recommendation) {
        Review written = reviews.locked(recommendation.review());
        if (findings.countOf(written.id(), recommendation.findings())
                != recommendation.findings().size()) {
            throw BadInput.field("/findings", "unknown-finding", "Name findings of this review only.");
        }
        outbox.appendAll(written.takeUp());
        persistAndFlush(recommendation);
        outbox.append(written.contentRevised(recommendation.id()));
        return recommendation;
    }

    Page<RecommendationResource.ReviewRecommendationView> of(UUID review, ListRequest request) {
        if (!access.seesContentOf(reviews.seen(review))) {
            return new Page<>(List.of(), null);
        }
        return lists.page(
                RECOMMENDATIONS,
                List.of("recommendations", review),
                new Conditions().and("review = :review", "review", review),
                request);
    }

    private static RecommendationResource.ReviewRecommendationView view(Row row) {
        return new RecommendationResource.ReviewRecommendationView(
                row.id("id"),
                row.id("review"),
                row.get("kind", Rank.class),
                row.text("addressed_to"),
                row.text("wording"),
                row.list("findings", UUID.class),
                row.instant("recorded_at"));
    }
}
