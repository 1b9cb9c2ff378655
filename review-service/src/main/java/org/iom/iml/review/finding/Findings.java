package org.iom.iml.review.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.Reviews;

/** The findings of reviews; drafts of the Unit until the review is delivered. */
@ApplicationScoped
@Transactional
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    private static final Listing<UUID> FINDINGS =
            Listing.of("id", "finding", row -> row.id("id")).by("id", "uuid").changedAt("recorded_at");

    private final Reviews reviews;
    private final ReviewAccess access;
    private final FindingReferences references;
    private final Outbox outbox;
    private final Lists lists;

    Findings(Reviews reviews, ReviewAccess access, FindingReferences references, Outbox outbox, Lists lists) {
        this.reviews = reviews;
        this.access = access;
        this.references = references;
        this.outbox = outbox;
        this.lists = lists;
    }

    /** Adds a finding to a review that is being written; the first one begins the analysis. */
    Finding record(UUID review, Function<Review, Finding> finding) {
        Review written = reviews.locked(review);
        Finding found = finding.apply(written);
        references.require(review, found);
        outbox.appendAll(written.takeUp());
        persistAndFlush(found);
        outbox.append(written.contentRevised(found.id()));
        return found;
    }

    /** In the order in which they were recorded; none before delivery for those who may not see drafts. */
    Page<FindingView> of(UUID review, ListRequest request) {
        if (!access.seesContentOf(reviews.seen(review))) {
            return new Page<>(List.of(), null);
        }
        Page<UUID> page = lists.page(
                FINDINGS,
                List.of("findings", review),
                new Conditions().and("review = :review", "review", review),
                request);
        Map<UUID, Finding> found = page.items().isEmpty()
                ? Map.of()
                : stream("id in ?1", page.items()).collect(Collectors.toMap(Finding::id, Function.identity()));
        return page.map(id -> FindingView.of(Objects.requireNonNull(found.get(id))));
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
