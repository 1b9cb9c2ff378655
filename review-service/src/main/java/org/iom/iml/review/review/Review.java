package org.iom.iml.review.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.events.ReviewAdvanced;
import org.iom.iml.events.ReviewContentRevised;
import org.iom.iml.events.ReviewDelivered;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.events.ReviewRequested;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** A review of national texts: the request, its progress and the decisions on it. */
@Entity
public class Review {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private ReviewRequest request;

    @Embedded
    private Subject subject;

    @Embedded
    private Wish wish;

    @Embedded
    private Progress progress;

    private List<UUID> acceptedBeside;

    private Instant requestedAt;
    private @Nullable String reason;
    private @Nullable LocalDate deliveredOn;

    @Embedded
    private @Nullable Consent consent;

    @Embedded
    private @Nullable Publication publication;

    private @Nullable Instant standardsChangedAt;

    protected Review() {}

    public Review(ReviewRequest request, Wish wish, Subject subject, Turn turn) {
        if (subject.texts().isEmpty() && request.product() != Product.ADVICE) {
            throw BadInput.field("/texts", "text-missing", "Only a comment or note can do without a text to review.");
        }
        this.id = Ids.next();
        if (wish.wantedBy() != null && wish.wantedBy().isBefore(turn.day())) {
            throw BadInput.field("/wantedBy", "in-the-past", "The wanted date lies in the past.");
        }
        this.request = request;
        this.wish = wish;
        this.subject = subject;
        this.acceptedBeside = new ArrayList<>();
        this.requestedAt = turn.at();
        this.progress = new Progress(turn, wish);
    }

    /** Changes the topics, which is possible until the text is final. */
    ReviewContentRevised turnTo(Collection<String> named) {
        progress.requireUnfinished();
        subject.on(named);
        return contentRevised(id);
    }

    public ReviewRequested requested() {
        return new ReviewRequested(id, request.party());
    }

    /** Takes a step that has no condition other than the order of steps. */
    ReviewAdvanced advance(Stage stage, Turn turn) {
        return moveTo(stage.status(), turn);
    }

    /**
     * Accepts the request.
     *
     * @param beside open reviews of the same text of which whoever accepts this one is aware
     */
    ReviewAdvanced accept(Collection<UUID> beside, @Nullable String why, Turn turn) {
        ReviewAdvanced accepted = moveTo(ReviewStatus.ACCEPTED, turn);
        acceptedBeside = Subject.distinct(beside);
        reason = why;
        return accepted;
    }

    /** Sends the peer-reviewed draft to the authorities. */
    public ReviewAdvanced sendDraft(Turn turn) {
        return moveTo(ReviewStatus.DRAFT_SENT, turn);
    }

    /** Makes the text final. */
    public ReviewAdvanced finish(Turn turn) {
        return moveTo(ReviewStatus.FINAL, turn);
    }

    /** Records comments by the authorities, first or further ones. */
    public ReviewAdvanced takeComments(Turn turn) {
        return moveTo(ReviewStatus.AUTHORITIES_COMMENTS, turn);
    }

    ReviewAdvanced decline(String why, Turn turn) {
        ReviewAdvanced declined = moveTo(ReviewStatus.DECLINED, turn);
        reason = why;
        return declined;
    }

    ReviewAdvanced withdraw(@Nullable String why, Turn turn) {
        ReviewAdvanced withdrawn = moveTo(ReviewStatus.WITHDRAWN, turn);
        reason = why;
        return withdrawn;
    }

    /**
     * Records that the caller writes in the review, which starts the analysis of an accepted request and bars the
     * caller from delivering it.
     */
    public List<ReviewAdvanced> takeUp(Turn turn) {
        List<ReviewAdvanced> taken = new ArrayList<>();
        if (status() == ReviewStatus.ACCEPTED) {
            taken.add(moveTo(ReviewStatus.ANALYSIS, turn));
        }
        progress.write(turn);
        return taken;
    }

    public ReviewDelivered deliver(
            LocalDate on, Collection<UUID> alsoAnswered, List<DeliveredFinding> findings, Turn turn) {
        LocalDate asked = LocalDate.ofInstant(requestedAt, ZoneOffset.UTC);
        if (on.isBefore(asked)) {
            throw BadInput.field(
                    "/deliveredOn", "before-the-step-before", "The review was asked for on " + asked + ".");
        }
        moveTo(ReviewStatus.DELIVERED, turn);
        if (progress.wasWrittenBy(turn.by())) {
            throw new Refusal("delivery-needs-another-person", "A person who wrote the review cannot deliver it.");
        }
        deliveredOn = on;
        subject.answer(alsoAnswered);
        return new ReviewDelivered(id, request.party(), on, subject.answered(), findings);
    }

    /** Records the requester's first or renewed consent to publication. */
    ReviewContentRevised consent(Consent given, boolean byMission, LocalDate today) {
        release(release().consented(given, byMission, deliveredOn, today));
        return contentRevised(id);
    }

    /**
     * Publishes the review.
     *
     * @param with a consent, where none is recorded
     */
    ReviewAdvanced publish(@Nullable Consent with, @Nullable String summary, Turn turn) {
        Release standing = release();
        standing.requireUnpublished();
        if (with != null) {
            status().advancedTo(ReviewStatus.PUBLISHED);
            standing.requireNoConsent();
            standing = standing.consented(with, false, deliveredOn, turn.day());
        }
        Release published = standing.published(summary, turn.day());
        ReviewAdvanced advanced = moveTo(ReviewStatus.PUBLISHED, turn);
        release(published);
        return advanced;
    }

    /**
     * Withdraws publication because the requester revoked its consent; the review remains visible to those whose files
     * include it.
     */
    ReviewFact withdrawPublication(String why, Turn turn) {
        release(release().takenBack());
        reason = why;
        return status() == ReviewStatus.PUBLISHED ? moveTo(ReviewStatus.FOLLOW_UP, turn) : contentRevised(id);
    }

    /** Returns what others may read of the review. */
    public Release release() {
        return new Release(consent, publication);
    }

    private void release(Release now) {
        consent = now.consent();
        publication = now.publication();
    }

    /** Records that the State's status under an instrument changed while the review was open. */
    public ReviewContentRevised noteStandardsChanged(UUID notice, Instant now) {
        standardsChangedAt = now;
        return contentRevised(notice);
    }

    /** Returns the fact that an item of the review was added, changed or removed. */
    public ReviewContentRevised contentRevised(UUID changed) {
        return new ReviewContentRevised(id, request.party(), List.of(changed));
    }

    private ReviewAdvanced moveTo(ReviewStatus next, Turn turn) {
        progress.moveTo(next, turn, wish);
        return new ReviewAdvanced(id, request.party(), status().code());
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public ReviewRequest request() {
        return request;
    }

    /** Returns the texts, topics and recommendations with which the review deals. */
    public Subject subject() {
        return subject;
    }

    Wish wish() {
        return wish;
    }

    /** Returns the past statuses of the review and its authors. */
    public Progress progress() {
        return progress;
    }

    List<UUID> acceptedBeside() {
        return acceptedBeside;
    }

    public ReviewStatus status() {
        return progress.status();
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<LocalDate> deliveredOn() {
        return Optional.ofNullable(deliveredOn);
    }

    Optional<Instant> standardsChangedAt() {
        return Optional.ofNullable(standardsChangedAt);
    }
}
