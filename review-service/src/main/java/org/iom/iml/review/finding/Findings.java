package org.iom.iml.review.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.Reviews;

/** The findings of reviews; drafts of the Unit until the review is delivered. */
@ApplicationScoped
@Transactional
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final Outbox outbox;
    private final Pages pages;

    Findings(Reviews reviews, ReviewAccess access, Outbox outbox, Pages pages) {
        this.reviews = reviews;
        this.access = access;
        this.outbox = outbox;
        this.pages = pages;
    }

    /** Adds a finding to a review that is being written; the first one begins the analysis. */
    Finding record(UUID review, Function<Review, Finding> finding) {
        Review written = reviews.locked(review);
        Finding found = finding.apply(written);
        outbox.appendAll(written.takeUp());
        persistAndFlush(found);
        outbox.append(written.contentRevised(found.id()));
        return found;
    }

    /** In the order in which they were recorded; none before delivery for those who may not see drafts. */
    Page<FindingView> of(UUID review, PageRequest request) {
        if (!access.seesContentOf(reviews.seen(review))) {
            return new Page<>(List.of(), null);
        }
        return pages.page(
                request,
                List.of("findings", review),
                (position, limit) -> (position == null
                                ? find("review = ?1 order by id", review)
                                : find(
                                        "review = ?1 and id > ?2 order by id",
                                        review,
                                        UUID.fromString(position.getFirst())))
                        .range(0, limit - 1).stream().map(FindingView::of).toList(),
                finding -> List.of(finding.id().toString()));
    }

    /** How many of {@code findings} are of the review. */
    public long countOf(UUID review, List<UUID> findings) {
        return findings.isEmpty() ? 0 : count("review = ?1 and id in ?2", review, findings);
    }

    /** What a delivery tells the others of the findings. */
    List<DeliveredFinding> delivered(UUID review) {
        return find("review = ?1 order by id", review).stream()
                .map(Finding::delivered)
                .toList();
    }
}
