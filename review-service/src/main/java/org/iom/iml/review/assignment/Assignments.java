package org.iom.iml.review.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iom.iml.platform.outbox.Outbox;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Listing;
import org.iom.iml.platform.paging.Lists;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.platform.sql.Row;
import org.iom.iml.platform.sql.Rows;
import org.iom.iml.platform.sql.Values;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.review.change.Changes;
import org.iom.iml.review.review.Review;
import org.iom.iml.review.review.Reviews;
import org.jspecify.annotations.Nullable;

/** The assignments of people to reviews; an author of a review cannot be its peer reviewer. */
@ApplicationScoped
@Transactional
class Assignments {

    private static final Listing<AssignmentView> ASSIGNMENTS =
            Listing.of("*", "review_assignment", Assignments::view).by("id", "uuid");

    private final Reviews reviews;
    private final Changes changes;
    private final Outbox outbox;
    private final Lists lists;
    private final Rows rows;

    Assignments(Reviews reviews, Changes changes, Outbox outbox, Lists lists, Rows rows) {
        this.reviews = reviews;
        this.changes = changes;
        this.outbox = outbox;
        this.lists = lists;
        this.rows = rows;
    }

    AssignmentView assign(UUID id, String person, Task task, @Nullable LocalDate dueOn) {
        Review review = reviews.locked(id);
        if (!review.status().isOpen()) {
            throw new Refusal(
                    "review-not-open",
                    "Nobody works on a review that is %s."
                            .formatted(review.status().code()));
        }
        requireOneSide(review, person, task);
        Instant now = reviews.turn().at();
        AssignmentView made = new AssignmentView(Ids.next(), person, task, dueOn, now, null);
        rows.update(
                """
                insert into review_assignment (id, review, person, task, due_on, assigned_at, updated_at)
                values (:id, :review, :person, :task, :due, :at, :at)""",
                Values.of("id", made.id())
                        .and("review", id)
                        .and("person", person)
                        .and("task", task)
                        .and("due", dueOn)
                        .and("at", now));
        changes.note(id, "assignment", made.id(), null, made);
        outbox.append(review.contentRevised(made.id()));
        return made;
    }

    /** Ends an assignment; ending it again changes nothing. */
    void end(UUID id, @Nullable String ifMatch, UUID assignment) {
        Review review = reviews.locked(id, ifMatch);
        AssignmentView before = rows.find(
                        "select * from review_assignment where review = :review and id = :id",
                        Values.of("review", id).and("id", assignment),
                        Assignments::view)
                .orElseThrow(() -> new NotFound("There is no assignment " + assignment + " in this review."));
        Instant now = reviews.turn().at();
        if (before.endedAt() == null) {
            rows.update(
                    "update review_assignment set ended_at = :at, updated_at = :at where id = :id",
                    Values.of("id", assignment).and("at", now));
            changes.note(id, "assignment", assignment, before, null);
            outbox.append(review.contentRevised(assignment));
        }
    }

    Page<AssignmentView> of(UUID review, ListRequest request) {
        reviews.seen(review);
        return lists.page(
                ASSIGNMENTS,
                List.of("assignments", review),
                new Conditions().and("review = :review", "review", review),
                request);
    }

    private void requireOneSide(Review review, String person, Task task) {
        boolean writes = review.progress().wasWrittenBy(person);
        for (AssignmentView other : current(review.id(), person)) {
            if (other.task() == task) {
                throw new Refusal("already-assigned", "This person has that task already.");
            }
            writes |= other.task() == Task.AUTHOR;
            if (other.task() == Task.PEER_REVIEWER && task == Task.AUTHOR) {
                throw anotherPerson();
            }
        }
        if (writes && task == Task.PEER_REVIEWER) {
            throw anotherPerson();
        }
    }

    private List<AssignmentView> current(UUID review, String person) {
        return rows.list(
                "select * from review_assignment where review = :review and person = :person and ended_at is null",
                Values.of("review", review).and("person", person),
                Assignments::view);
    }

    private static Refusal anotherPerson() {
        return new Refusal(
                "peer-review-needs-another-person", "A person who writes the review cannot review it as a peer.");
    }

    private static AssignmentView view(Row row) {
        return new AssignmentView(
                row.id("id"),
                row.text("person"),
                row.get("task", Task.class),
                row.nullable("due_on", LocalDate.class),
                row.instant("assigned_at"),
                row.nullable("ended_at", Instant.class));
    }
}
