package org.iom.iml.review.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.iom.iml.events.ReviewAdvanced;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewStatus;
import org.iom.iml.review.review.ReviewView;
import org.iom.iml.review.review.Reviews;
import org.iom.iml.review.review.Turn;
import org.jspecify.annotations.Nullable;

/** The opinions of peer reviewers; a draft can be sent once one of them agrees and none asks for changes. */
@ApplicationScoped
@Transactional
class PeerReviews {

    private static final Listing<PeerReviewView> PEER_REVIEWS =
            Listing.of("*", "peer_review", PeerReviews::view).by("id", "uuid").changedAt("given_at");

    /** The latest opinion of each peer reviewer on the present text. */
    private static final String STANDING = """
            select distinct on (person) opinion from peer_review
            where review = :review and given_at >= :since order by person, id desc""";

    /** The stages in which peers read what is written, first or again. */
    private static final Set<ReviewStatus> READ_BY_PEERS =
            Set.of(ReviewStatus.PEER_REVIEW, ReviewStatus.DRAFT_SENT, ReviewStatus.AUTHORITIES_COMMENTS);

    private final Reviews reviews;
    private final Outbox outbox;
    private final Lists lists;
    private final Rows rows;

    PeerReviews(Reviews reviews, Outbox outbox, Lists lists, Rows rows) {
        this.reviews = reviews;
        this.outbox = outbox;
        this.lists = lists;
        this.rows = rows;
    }

    PeerReviewView give(UUID id, Opinion opinion, @Nullable String note) {
        Review review = reviews.locked(id);
        Turn turn = reviews.turn();
        if (!READ_BY_PEERS.contains(review.status())) {
            throw new Refusal(
                    "not-in-peer-review",
                    "The review is %s; peers read it from peer review until its text is final."
                            .formatted(review.status().code()));
        }
        if (review.progress().wasWrittenBy(turn.by())) {
            throw new Refusal(
                    "peer-review-needs-another-person", "A person who writes the review cannot review it as a peer.");
        }
        PeerReviewView given = new PeerReviewView(Ids.next(), turn.by(), opinion, note, turn.at());
        rows.update(
                """
                insert into peer_review (id, review, person, opinion, note, given_at)
                values (:id, :review, :person, :opinion, :note, :at)""",
                Values.of("id", given.id())
                        .and("review", id)
                        .and("person", given.person())
                        .and("opinion", opinion)
                        .and("note", note)
                        .and("at", given.givenAt()));
        outbox.append(review.contentRevised(given.id()));
        return given;
    }

    Page<PeerReviewView> of(UUID review, ListRequest request) {
        reviews.seen(review);
        return lists.page(
                PEER_REVIEWS,
                List.of("peer reviews", review),
                new Conditions().and("review = :review", "review", review),
                request);
    }

    /** Sends the draft to the authorities, provided that the peer reviewers agree to the present text. */
    ReviewView sendDraft(UUID id, @Nullable String ifMatch) {
        return reviews.change(id, ifMatch, (review, turn) -> {
            ReviewAdvanced sent = review.sendDraft(turn);
            requireAgreement(review);
            return sent;
        });
    }

    /** Makes the text final, provided that the peer reviewers agree to what was written since the draft went out. */
    ReviewView finish(UUID id, @Nullable String ifMatch) {
        return reviews.change(id, ifMatch, (review, turn) -> {
            ReviewAdvanced finished = review.finish(turn);
            requireAgreement(review);
            return finished;
        });
    }

    private void requireAgreement(Review review) {
        List<Opinion> standing = rows.list(
                STANDING,
                Values.of("review", review.id()).and("since", review.progress().readableSince()),
                row -> row.get("opinion", Opinion.class));
        if (standing.isEmpty() || standing.contains(Opinion.CHANGES_ASKED)) {
            throw new Refusal(
                    "peers-have-not-agreed",
                    "Before it goes out, a peer must agree to the present text and none may ask for changes.");
        }
    }

    private static PeerReviewView view(Row row) {
        return new PeerReviewView(
                row.id("id"),
                row.text("person"),
                row.get("opinion", Opinion.class),
                row.textOrNull("note"),
                row.instant("given_at"));
    }
}
