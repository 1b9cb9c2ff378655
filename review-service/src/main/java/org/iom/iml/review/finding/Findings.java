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
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.Reviews;
import org.iom.iml.review.review.Turn;
import org.jspecify.annotations.Nullable;

/** The repository of findings, which are drafts of the Unit until the review is delivered. */
@ApplicationScoped
@Transactional
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    private static final Listing<UUID> FINDINGS =
            Listing.of("id", "finding", row -> row.id("id")).by("id", "uuid").changedAt("updated_at");

    private static final String OF_REVIEW = "review = ?1 and droppedAt is null";

    private final Reviews reviews;
    private final ReviewAccess access;
    private final FindingRules rules;
    private final Outbox outbox;
    private final Lists lists;

    Findings(Reviews reviews, ReviewAccess access, FindingRules rules, Outbox outbox, Lists lists) {
        this.reviews = reviews;
        this.access = access;
        this.rules = rules;
        this.outbox = outbox;
        this.lists = lists;
    }

    /** Adds a finding to a review that is being written; the first one starts the analysis. */
    FindingView record(UUID review, Function<Review, Finding> finding) {
        Review written = reviews.locked(review);
        Finding found = finding.apply(written);
        rules.require(review, found);
        outbox.appendAll(written.takeUp(reviews.turn()));
        persistAndFlush(found);
        return tell(written, found, null);
    }

    /** Replaces the content of a finding at the version that the caller read. */
    FindingView revise(UUID review, UUID id, @Nullable String ifMatch, Function<Review, Finding> as) {
        Review written = reviews.locked(review);
        Finding found = standing(review, id);
        Versions.require(ifMatch, found.version());
        Finding revised = as.apply(written);
        rules.require(review, revised);
        FindingView before = FindingView.of(found);
        Turn turn = reviews.turn();
        outbox.appendAll(written.takeUp(turn));
        found.revise(written, revised, turn.at());
        flush();
        return tell(written, found, before);
    }

    /** Removes a finding, unless a recommendation rests on it. */
    void drop(UUID review, UUID id, @Nullable String ifMatch) {
        Review written = reviews.locked(review);
        Finding found = standing(review, id);
        Versions.require(ifMatch, found.version());
        rules.requireUnused(id);
        Turn turn = reviews.turn();
        outbox.appendAll(written.takeUp(turn));
        rules.note(review, id, FindingView.of(found), null);
        found.drop(turn.at());
        flush();
        outbox.append(written.contentRevised(id));
    }

    /** Returns one finding if the caller may see the review's findings. */
    FindingView find(UUID review, UUID id) {
        access.requireContentOf(reviews.seen(review));
        return FindingView.of(standing(review, id));
    }

    private FindingView tell(Review review, Finding found, @Nullable FindingView before) {
        FindingView after = FindingView.of(found);
        rules.note(review.id(), found.id(), before, after);
        outbox.append(review.contentRevised(found.id()));
        return after;
    }

    private Finding standing(UUID review, UUID id) {
        return find(OF_REVIEW + " and id = ?2", review, id)
                .firstResultOptional()
                .orElseThrow(() -> missing(id));
    }

    private static NotFound missing(UUID id) {
        return new NotFound("There is no finding " + id + " in this review.");
    }

    /** Returns the findings in the order of recording, if the caller may see them. */
    Page<FindingView> of(UUID review, ListRequest request) {
        access.requireContentOf(reviews.seen(review));
        Page<UUID> page = lists.page(
                FINDINGS,
                List.of("findings", review),
                new Conditions().and("review = :review", "review", review).changing("dropped_at is null"),
                request);
        Map<UUID, Finding> found = page.items().isEmpty()
                ? Map.of()
                : stream("id in ?1", page.items()).collect(Collectors.toMap(Finding::id, Function.identity()));
        return page.map(id -> FindingView.of(Objects.requireNonNull(found.get(id))));
    }

    /** Returns all findings of a review; the caller's right to see them must have been checked. */
    public List<FindingView> all(UUID review) {
        return find(OF_REVIEW + " order by id", review).stream()
                .map(FindingView::of)
                .toList();
    }

    /** Returns how many of {@code findings} belong to the review. */
    public long countOf(UUID review, List<UUID> findings) {
        return findings.isEmpty() ? 0 : count(OF_REVIEW + " and id in ?2", review, findings);
    }

    /** Returns what the delivery discloses of the findings to other services. */
    public List<DeliveredFinding> delivered(UUID review) {
        return find(OF_REVIEW + " order by id", review).stream()
                .map(Finding::delivered)
                .toList();
    }
}
