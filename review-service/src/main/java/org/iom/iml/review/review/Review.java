package org.iom.iml.review.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** A review of national texts: what was asked, how far it is, and what was decided about it. */
@Entity
public class Review {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private ReviewRequest request;

    @ElementCollection
    @CollectionTable(name = "review_text", joinColumns = @JoinColumn(name = "review"))
    @OrderColumn(name = "position")
    private List<PinnedText> texts;

    private List<UUID> answered;

    @Embedded
    private Wish wish;

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

    private List<UUID> acceptedBeside;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private Instant requestedAt;
    private @Nullable String reason;
    private @Nullable LocalDate deliveredOn;

    @Embedded
    private @Nullable Consent consent;

    @Embedded
    private @Nullable Publication publication;

    private @Nullable Instant standardsChangedAt;

    protected Review() {}

    /** @param answered recommendations of mechanisms that the review answers */
    public Review(ReviewRequest request, Wish wish, List<PinnedText> texts, Collection<UUID> answered, Turn turn) {
        if (texts.isEmpty() && request.product() != Product.ADVICE) {
            throw BadInput.field("/texts", "text-missing", "Only advice can do without the text that is reviewed.");
        }
        this.id = Ids.next();
        if (wish.wantedBy() != null && wish.wantedBy().isBefore(turn.day())) {
            throw BadInput.field("/wantedBy", "in-the-past", "A review can be wanted by a day that is to come.");
        }
        this.request = request;
        this.wish = wish;
        this.texts = new ArrayList<>(texts);
        this.answered = distinct(answered);
        this.acceptedBeside = new ArrayList<>();
        this.steps = new ArrayList<>();
        this.writers = new HashSet<>();
        this.requestedAt = turn.at();
        stand(ReviewStatus.RECEIVED, turn);
    }

    public ReviewRequested requested() {
        return new ReviewRequested(id, request.party());
    }

    /** Moves on by a step that needs nothing but its turn. */
    ReviewAdvanced advance(Stage stage, Turn turn) {
        return moveTo(stage.status(), turn);
    }

    /** @param beside open reviews of the same text that are known to whoever accepts this one */
    ReviewAdvanced accept(Collection<UUID> beside, @Nullable String why, Turn turn) {
        ReviewAdvanced accepted = moveTo(ReviewStatus.ACCEPTED, turn);
        acceptedBeside = distinct(beside);
        reason = why;
        return accepted;
    }

    /** The draft that peers have read goes to the authorities. */
    public ReviewAdvanced sendDraft(Turn turn) {
        return moveTo(ReviewStatus.DRAFT_SENT, turn);
    }

    /** The authorities have commented, for the first time or again. */
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

    /** The Unit writes: who writes findings of a request that was accepted is analysing it, and delivers it no more. */
    public List<ReviewAdvanced> takeUp(Turn turn) {
        if (status == ReviewStatus.RECEIVED) {
            throw new Refusal("review-not-accepted", "Accept the request before anything is written about it.");
        }
        List<ReviewAdvanced> taken = new ArrayList<>();
        if (status == ReviewStatus.ACCEPTED) {
            taken.add(moveTo(ReviewStatus.ANALYSIS, turn));
        }
        if (!status.isInDraft()) {
            throw new Refusal(
                    "review-not-in-draft",
                    "The review is %s: its findings and recommendations no longer change.".formatted(status.code()));
        }
        writers.add(turn.by());
        writtenAt = turn.at();
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
        if (wasWrittenBy(turn.by())) {
            throw new Refusal("delivery-needs-another-person", "Who wrote a review does not deliver it.");
        }
        deliveredOn = on;
        List<UUID> all = new ArrayList<>(answered);
        all.addAll(alsoAnswered);
        answered = distinct(all);
        return new ReviewDelivered(id, request.party(), on, answered, findings);
    }

    /** The requester consents to the publication, or consents anew. */
    ReviewContentRevised consent(Consent given, LocalDate today) {
        requireUnpublished();
        if (deliveredOn == null || given.givenOn().isBefore(deliveredOn)) {
            throw new Refusal("consent-before-delivery", "The requester can only consent to what was delivered to it.");
        }
        if (given.givenOn().isAfter(today)) {
            throw new Refusal("consent-to-come", "Publish when the requester has consented.");
        }
        if (given.embargoUntil() != null && given.embargoUntil().isBefore(today)) {
            throw BadInput.field("/embargoUntil", "in-the-past", "An embargo lasts until a day that is to come.");
        }
        consent = given;
        return contentRevised(id);
    }

    /** @param with a consent that was not recorded before */
    ReviewAdvanced publish(@Nullable Consent with, @Nullable String summary, Turn turn) {
        requireUnpublished();
        if (with != null) {
            status.advancedTo(ReviewStatus.PUBLISHED);
            consent(with, turn.day());
        }
        if (consent == null) {
            throw BadInput.field(
                    "/consentGivenBy", "consent-missing", "Only the requester's consent lets it be published.");
        }
        if (consent.embargoUntil() != null && consent.embargoUntil().isAfter(turn.day())) {
            throw new Refusal(
                    "under-embargo", "The requester lets it be published from " + consent.embargoUntil() + ".");
        }
        if (consent.scope() == Scope.SUMMARY && (summary == null || summary.isBlank())) {
            throw BadInput.field("/summary", "summary-missing", "The requester consented to a summary only.");
        }
        ReviewAdvanced published = moveTo(ReviewStatus.PUBLISHED, turn);
        publication = new Publication(turn.day(), summary);
        return published;
    }

    /** The requester takes its consent back; the review stays, for those whose file it is. */
    ReviewFact withdrawPublication(String why, Turn turn) {
        if (publication == null) {
            throw new Refusal("review-not-published", "The review is not published.");
        }
        publication = null;
        consent = null;
        reason = why;
        return status == ReviewStatus.PUBLISHED ? moveTo(ReviewStatus.FOLLOW_UP, turn) : contentRevised(id);
    }

    private void requireUnpublished() {
        if (publication != null) {
            throw new Refusal(
                    "review-already-published", "The review was published on " + publication.publishedOn() + ".");
        }
    }

    /** The State's status changed under an instrument while the review was open. */
    public ReviewContentRevised noteStandardsChanged(UUID notice, Instant now) {
        standardsChangedAt = now;
        return contentRevised(notice);
    }

    /** Something written in the review was added, changed or taken out. */
    public ReviewContentRevised contentRevised(UUID changed) {
        return new ReviewContentRevised(id, request.party(), List.of(changed));
    }

    private ReviewAdvanced moveTo(ReviewStatus next, Turn turn) {
        stand(status.advancedTo(next), turn);
        return new ReviewAdvanced(id, request.party(), status.code());
    }

    private void stand(ReviewStatus now, Turn turn) {
        StepTime step = turn.to(now);
        status = now;
        steps.add(step);
        dueOn = now.isOpen() ? Turn.earlier(step.dueOn(), wish.wantedBy()) : null;
    }

    private static List<UUID> distinct(Collection<UUID> ids) {
        return new ArrayList<>(new LinkedHashSet<>(ids));
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

    public List<PinnedText> texts() {
        return texts;
    }

    public boolean wasWrittenBy(String person) {
        return writers.contains(person);
    }

    /** Since when nothing was written and the review stands where it stands. */
    public Instant writtenSince() {
        Instant since = steps.getLast().since();
        return writtenAt == null || writtenAt.isBefore(since) ? since : writtenAt;
    }

    /** Refuses the number of a text that the review does not have. */
    public void requireText(String pointer, int number) {
        if (number < 1 || number > texts.size()) {
            throw BadInput.field(pointer, "unknown-text", "The review has texts 1 to " + texts.size() + ".");
        }
    }

    Wish wish() {
        return wish;
    }

    List<StepTime> steps() {
        return steps;
    }

    /** By when it is to go on. */
    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    List<UUID> acceptedBeside() {
        return acceptedBeside;
    }

    List<UUID> answered() {
        return answered;
    }

    public ReviewStatus status() {
        return status;
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

    public Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    /** Until when it is kept, where it has ended without being published. */
    @Nullable LocalDate keptUntil(int years) {
        return status.successors().isEmpty() && publication == null
                ? LocalDate.ofInstant(steps.getLast().since(), ZoneOffset.UTC).plusYears(years)
                : null;
    }

    Optional<Consent> consent() {
        return Optional.ofNullable(consent);
    }

    /** Whether others than those whose file it is read all of it. */
    boolean isPublishedWhole() {
        return publication != null && consent != null && consent.scope() == Scope.WHOLE;
    }

    Optional<Instant> standardsChangedAt() {
        return Optional.ofNullable(standardsChangedAt);
    }
}
