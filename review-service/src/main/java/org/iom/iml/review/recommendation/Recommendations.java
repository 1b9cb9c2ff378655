package org.iom.iml.review.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.review.finding.Findings;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.Reviews;

/** The recommendations of reviews; drafts of the Unit until the review is delivered. */
@ApplicationScoped
@Transactional
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    private final Reviews reviews;
    private final Findings findings;
    private final ReviewAccess access;
    private final Outbox outbox;
    private final Pages pages;

    Recommendations(Reviews reviews, Findings findings, ReviewAccess access, Outbox outbox, Pages pages) {
        this.reviews = reviews;
        this.findings = findings;
        this.access = access;
        this.outbox = outbox;
        this.pages = pages;
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

    Page<RecommendationResource.RecommendationView> of(UUID review, PageRequest request) {
        if (!access.seesContentOf(reviews.seen(review))) {
            return new Page<>(List.of(), null);
        }
        return pages.page(
                        request,
                        List.of("recommendations", review),
                        (position, limit) -> (position == null
                                        ? find("review = ?1 order by id", review)
                                        : find(
                                                "review = ?1 and id > ?2 order by id",
                                                review,
                                                UUID.fromString(position.getFirst())))
                                .range(0, limit - 1)
                                .list(),
                        (Recommendation recommendation) ->
                                List.of(recommendation.id().toString()))
                .map(RecommendationResource.RecommendationView::of);
    }
}
