package org.iom.iml.review.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The progress of a review: its present and past statuses, the due date of the next step, and its authors. */
@Embeddable
public class Progress {

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @ElementCollection
    @CollectionTable(name = "review_step", joinColumns = @JoinColumn(name = "review"))
    @OrderColumn(name = "position")
    private List<StepTime> steps;

    @ElementCollection
    @CollectionTable(name = "review_writer", joinColumns = @JoinColumn(name = "review"))
    @Column(name = "person")
    private Set<String> writers;

    private @Nullable Instant writtenAt;

    private @Nullable LocalDate dueOn;

    protected Progress() {}

    Progress(Turn turn, Wish wish) {
        this.steps = new ArrayList<>();
        this.writers = new HashSet<>();
        stand(ReviewStatus.RECEIVED, turn, wish);
    }

    void moveTo(ReviewStatus next, Turn turn, Wish wish) {
        stand(status.advancedTo(next), turn, wish);
    }

    private void stand(ReviewStatus now, Turn turn, Wish wish) {
        StepTime step = turn.to(now);
        status = now;
        steps.add(step);
        dueOn = now.isOpen() ? Turn.earlier(step.dueOn(), wish.wantedBy()) : null;
    }

    /** Records that somebody writes in the review, which is possible only from acceptance until the text is final. */
    void write(Turn turn) {
        if (status == ReviewStatus.RECEIVED) {
            throw new Refusal("review-not-accepted", "Accept the request before anything is written about it.");
        }
        requireUnfinished();
        writers.add(turn.by());
        writtenAt = turn.at();
    }

    /** Refuses changes to the content once the text is final. */
    void requireUnfinished() {
        if (!status.isInDraft() && status != ReviewStatus.RECEIVED && status != ReviewStatus.ACCEPTED) {
            throw new Refusal(
                    "review-not-in-draft",
                    "The review is %s: its findings and recommendations no longer change.".formatted(status.code()));
        }
    }

    public boolean wasWrittenBy(String person) {
        return writers.contains(person);
    }

    /** Returns the time since which neither the content nor the status has changed. */
    public Instant writtenSince() {
        Instant since = since();
        return writtenAt == null || writtenAt.isBefore(since) ? since : writtenAt;
    }

    /** Returns the moment since which peers can have read the present text: when it went to them or was last written. */
    public Instant readableSince() {
        Instant given = steps.reversed().stream()
                .filter(step -> step.status() == ReviewStatus.PEER_REVIEW)
                .map(StepTime::since)
                .findFirst()
                .orElseGet(this::since);
        return writtenAt == null || writtenAt.isBefore(given) ? given : writtenAt;
    }

    /** Returns the date so many years after the end of the review, or null where it has not ended. */
    @Nullable LocalDate keptUntil(int years) {
        return status.successors().isEmpty()
                ? LocalDate.ofInstant(since(), ZoneOffset.UTC).plusYears(years)
                : null;
    }

    private Instant since() {
        return steps.getLast().since();
    }

    ReviewStatus status() {
        return status;
    }

    List<StepTime> steps() {
        return steps;
    }

    /** Returns the due date of the next step. */
    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }
}
