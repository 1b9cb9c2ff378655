package org.iom.iml.review.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.review.change.Changes;
import org.iom.iml.review.finding.Findings;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.Reviews;
import org.iom.iml.review.review.Turn;
import org.jspecify.annotations.Nullable;

/** The repository of recommendations of reviews, which are drafts of the Unit until the review is delivered. */
@ApplicationScoped
@Transactional
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    private static final String KIND = "recommendation";

    private final Reviews reviews;
    private final Findings findings;
    private final RecommendationList list;
    private final Changes changes;
    private final Outbox outbox;

    Recommendations(Reviews reviews, Findings findings, RecommendationList list, Changes changes, Outbox outbox) {
        this.reviews = reviews;
        this.findings = findings;
        this.list = list;
        this.changes = changes;
        this.outbox = outbox;
    }

    ReviewRecommendationView record(Recommendation recommendation) {
        Review written = reviews.locked(recommendation.review());
        requireGround(recommendation);
        outbox.appendAll(written.takeUp(reviews.turn()));
        persistAndFlush(recommendation);
        return tell(written, recommendation, null);
    }

    /** Replaces the content of a recommendation at the version that the caller read. */
    ReviewRecommendationView revise(UUID id, @Nullable String ifMatch, Recommendation as) {
        Review written = reviews.locked(as.review());
        Recommendation standing = standing(as.review(), id);
        Versions.require(ifMatch, standing.version());
        requireGround(as);
        ReviewRecommendationView before = ReviewRecommendationView.of(standing);
        Turn turn = reviews.turn();
        outbox.appendAll(written.takeUp(turn));
        standing.revise(as, turn.at());
        flush();
        return tell(written, standing, before);
    }

    void drop(UUID review, UUID id, @Nullable String ifMatch) {
        Review written = reviews.locked(review);
        Recommendation standing = standing(review, id);
        Versions.require(ifMatch, standing.version());
        Turn turn = reviews.turn();
        outbox.appendAll(written.takeUp(turn));
        changes.note(review, KIND, id, ReviewRecommendationView.of(standing), null);
        standing.drop(turn.at());
        flush();
        outbox.append(written.contentRevised(id));
    }

    /** Returns one recommendation if the caller may see the review's recommendations. */
    ReviewRecommendationView find(UUID review, UUID id) {
        list.requireSeenOf(review);
        return ReviewRecommendationView.of(standing(review, id));
    }

    Page<ReviewRecommendationView> of(UUID review, ListRequest request) {
        return list.of(review, request);
    }

    private ReviewRecommendationView tell(
            Review review, Recommendation recommendation, @Nullable ReviewRecommendationView before) {
        ReviewRecommendationView after = ReviewRecommendationView.of(recommendation);
        changes.note(review.id(), KIND, recommendation.id(), before, after);
        outbox.append(review.contentRevised(recommendation.id()));
        return after;
    }

    private void requireGround(Recommendation recommendation) {
        if (findings.countOf(recommendation.review(), recommendation.findings())
                != recommendation.findings().size()) {
            throw BadInput.field("/findings", "unknown-finding", "Name findings of this review only.");
        }
    }

    private Recommendation standing(UUID review, UUID id) {
        return find("review = ?1 and id = ?2 and droppedAt is null", review, id)
                .firstResultOptional()
                .orElseThrow(() -> missing(id));
    }

    private static NotFound missing(UUID id) {
        return new NotFound("There is no recommendation " + id + " in this review.");
    }
}
