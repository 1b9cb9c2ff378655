package org.iom.iml.review.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.finding.Findings;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.ReviewAccess;
import org.iom.iml.review.review.ReviewView;
import org.iom.iml.review.review.Reviews;
import org.iom.iml.review.review.Turn;
import org.jspecify.annotations.Nullable;

/** The comments by the authorities on drafts, which are never changed. */
@ApplicationScoped
@Transactional
public class Comments {

    private static final Listing<CommentView> COMMENTS = Listing.of("*", "authority_comment", Comments::view)
            .by("id", "uuid")
            .changedAt("recorded_at");

    private final Reviews reviews;
    private final Findings findings;
    private final ReviewAccess access;
    private final Lists lists;
    private final Rows rows;

    Comments(Reviews reviews, Findings findings, ReviewAccess access, Lists lists, Rows rows) {
        this.reviews = reviews;
        this.findings = findings;
        this.access = access;
        this.lists = lists;
        this.rows = rows;
    }

    /** Records that the authorities commented, and their comments. */
    ReviewView take(UUID id, @Nullable String ifMatch, @Nullable NewComments said) {
        return reviews.change(id, ifMatch, (review, turn) -> {
            if (said != null) {
                record(review, said, turn);
            }
            return review.takeComments(turn);
        });
    }

    /** Returns the comments on a review; the mission sees them once the review is delivered. */
    Page<CommentView> of(UUID id, ListRequest request) {
        Review review = reviews.own(id);
        access.requireContentOf(review);
        return lists.page(
                COMMENTS, List.of("comments", id), new Conditions().and("review = :review", "review", id), request);
    }

    /** Returns all comments on a review, which must be in the caller's files. */
    public List<CommentView> all(UUID review) {
        return rows.list(
                "select * from authority_comment where review = :review order by id",
                Values.of("review", review),
                Comments::view);
    }

    private void record(Review review, NewComments said, Turn turn) {
        List<UUID> named = said.comments().stream()
                .map(NewComments.NewComment::finding)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (findings.countOf(review.id(), named) != named.size()) {
            throw BadInput.field("/comments", "unknown-finding", "Name findings of this review only.");
        }
        rows.update(
                """
                insert into authority_comment (id, review, finding, authority, wording, received_on, recorded_at)
                values (:id, :review, :finding, :authority, :wording, :on, :at)""",
                said.comments().stream()
                        .map(comment -> Values.of("id", Ids.next())
                                .and("review", review.id())
                                .and("finding", comment.finding())
                                .and("authority", said.authority())
                                .and("wording", comment.text())
                                .and("on", said.receivedOn())
                                .and("at", turn.at()))
                        .toList());
    }

    private static CommentView view(Row row) {
        return new CommentView(
                row.id("id"),
                row.nullable("finding", UUID.class),
                row.text("authority"),
                row.text("wording"),
                row.nullable("received_on", LocalDate.class),
                row.instant("recorded_at"));
    }
}
