package org.iom.iml.review.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.finding.Findings;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.Reviews;
import org.iom.iml.review.review.Turn;
import org.jspecify.annotations.Nullable;

/** The discussion within reviews; each remark is tied to a place and settled by whoever considers it answered. */
@ApplicationScoped
@Transactional
class Remarks {

    private static final Listing<RemarkView> REMARKS =
            Listing.of("*", "remark", Remarks::view).by("id", "uuid");

    private final Reviews reviews;
    private final Findings findings;
    private final Outbox outbox;
    private final Lists lists;
    private final Rows rows;

    Remarks(Reviews reviews, Findings findings, Outbox outbox, Lists lists, Rows rows) {
        this.reviews = reviews;
        this.findings = findings;
        this.outbox = outbox;
        this.lists = lists;
        this.rows = rows;
    }

    RemarkView make(UUID id, NewRemark said) {
        Review review = reviews.locked(id);
        requirePlace(review, said);
        Turn turn = reviews.turn();
        RemarkView made = new RemarkView(
                Ids.next(), said.finding(), said.place(), said.inReplyTo(), said.text(), turn.by(), turn.at(), null);
        RemarkView.Place place = said.place();
        rows.update(
                """
                insert into remark (id, review, finding, text_number, address, in_reply_to, wording, person, made_at, updated_at)
                values (:id, :review, :finding, :text, :address, :reply, :wording, :person, :at, :at)""",
                Values.of("id", made.id())
                        .and("review", id)
                        .and("finding", said.finding())
                        .and("text", place == null ? null : place.text())
                        .and("address", place == null ? null : place.address())
                        .and("reply", said.inReplyTo())
                        .and("wording", said.text())
                        .and("person", turn.by())
                        .and("at", turn.at()));
        outbox.append(review.contentRevised(made.id()));
        return made;
    }

    /** Settles a remark, which is possible only once. */
    RemarkView settle(UUID id, @Nullable String ifMatch, UUID remark) {
        Review review = reviews.locked(id, ifMatch);
        RemarkView before = find(id, remark);
        if (before.settledAt() != null) {
            throw new Refusal("remark-already-settled", "The remark was settled at " + before.settledAt() + ".");
        }
        rows.update(
                "update remark set settled_at = :at, updated_at = :at where id = :id",
                Values.of("id", remark).and("at", reviews.turn().at()));
        outbox.append(review.contentRevised(remark));
        return find(id, remark);
    }

    Page<RemarkView> of(UUID review, RemarkFilter filter, ListRequest request) {
        reviews.seen(review);
        return lists.page(REMARKS, List.of("remarks", review, filter), filter.conditions(review), request);
    }

    private void requirePlace(Review review, NewRemark said) {
        if ((said.finding() == null) == (said.provision() == null)) {
            throw BadInput.field("/finding", "one-place", "A remark relates to a finding or to a provision.");
        }
        if (said.finding() != null && findings.countOf(review.id(), List.of(said.finding())) == 0) {
            throw BadInput.field("/finding", "unknown-finding", "Name findings of this review only.");
        }
        RemarkView.Place place = said.place();
        if (place != null) {
            review.subject().requireText("/provision/text", place.text());
        }
        if (said.inReplyTo() != null) {
            find(review.id(), said.inReplyTo());
        }
    }

    private RemarkView find(UUID review, UUID remark) {
        return rows.find(
                        "select * from remark where review = :review and id = :id",
                        Values.of("review", review).and("id", remark),
                        Remarks::view)
                .orElseThrow(() -> new NotFound("There is no remark " + remark + " in this review."));
    }

    private static RemarkView view(Row row) {
        Integer text = row.nullable("text_number", Integer.class);
        return new RemarkView(
                row.id("id"),
                row.nullable("finding", UUID.class),
                text == null ? null : new RemarkView.Place(text, row.text("address")),
                row.nullable("in_reply_to", UUID.class),
                row.text("wording"),
                row.text("person"),
                row.instant("made_at"),
                row.nullable("settled_at", Instant.class));
    }
}
