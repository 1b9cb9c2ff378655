package org.iom.iml.review.review;

import jakarta.persistence.CollectionTable;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iom.iml.events.DeliveredFinding;
import org.iom.iml.events.ReviewAdvanced;
import org.iom.iml.events.ReviewContentRevised;
import org.iom.iml.events.ReviewDelivered;
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

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private Instant requestedAt;
    private @Nullable String reason;
    private @Nullable LocalDate deliveredOn;

    @Embedded
    private @Nullable Publication publication;

    private @Nullable Instant standardsChangedAt;

    protected Review() {}

    /** @param answered recommendations of mechanisms that the review answers */
    public Review(ReviewRequest request, List<PinnedText> texts, Collection<UUID> answered, Instant now) {
        if (texts.isEmpty() && request.product() != Product.ADVICE) {
            throw BadInput.field("/texts", "text-missing", "Only advice can do without the text that is reviewed.");
        }
        this.id = Ids.next();
        this.request = request;
        this.texts = new ArrayList<>(texts);
        this.answered = distinct(answered);
        this.status = ReviewStatus.RECEIVED;
        this.requestedAt = now;
    }

    public ReviewRequested requested() {
        return new ReviewRequested(id, request.party());
    }

    /** Moves on by a step that needs nothing but its turn. */
    ReviewAdvanced advance(Stage stage) {
        return moveTo(stage.status());
    }

    ReviewAdvanced decline(String why) {
        ReviewAdvanced declined = moveTo(ReviewStatus.DECLINED);
        reason = why;
        return declined;
    }

    ReviewAdvanced withdraw(@Nullable String why) {
        ReviewAdvanced withdrawn = moveTo(ReviewStatus.WITHDRAWN);
        reason = why;
        return withdrawn;
    }

    /** The Unit begins to write: who writes findings has accepted the request and is analysing it. */
    public List<ReviewAdvanced> takeUp() {
        List<ReviewAdvanced> steps = new ArrayList<>();
        if (status == ReviewStatus.RECEIVED) {
            steps.add(moveTo(ReviewStatus.ACCEPTED));
        }
        if (status == ReviewStatus.ACCEPTED) {
            steps.add(moveTo(ReviewStatus.ANALYSIS));
        }
        if (!status.isInDraft()) {
            throw new Refusal(
                    "review-not-in-draft",
                    "The review is %s: its findings and recommendations no longer change.".formatted(status.code()));
        }
        return steps;
    }

    public ReviewDelivered deliver(LocalDate on, Collection<UUID> alsoAnswered, List<DeliveredFinding> findings) {
        moveTo(ReviewStatus.DELIVERED);
        deliveredOn = on;
        List<UUID> all = new ArrayList<>(answered);
        all.addAll(alsoAnswered);
        answered = distinct(all);
        return new ReviewDelivered(id, request.party(), on, answered, findings);
    }

    ReviewAdvanced publish(Publication now) {
        if (publication != null) {
            throw new Refusal(
                    "review-already-published", "The review was published on " + publication.publishedOn() + ".");
        }
        if (deliveredOn != null && now.consentGivenOn().isBefore(deliveredOn)) {
            throw new Refusal("consent-before-delivery", "The requester can only consent to what was delivered to it.");
        }
        if (now.consentGivenOn().isAfter(now.publishedOn())) {
            throw new Refusal("consent-to-come", "Publish when the requester has consented.");
        }
        ReviewAdvanced published = moveTo(ReviewStatus.PUBLISHED);
        publication = now;
        return published;
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

    private ReviewAdvanced moveTo(ReviewStatus next) {
        status = status.advancedTo(next);
        return new ReviewAdvanced(id, request.party(), status.code());
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

    Optional<Instant> standardsChangedAt() {
        return Optional.ofNullable(standardsChangedAt);
    }
}
