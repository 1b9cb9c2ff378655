package org.iom.iml.review.review;

import java.time.LocalDate;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What the requester allows others to read of a review, and what is published. */
record Release(@Nullable Consent consent, @Nullable Publication publication) {

    /**
     * Records the requester's first or renewed consent, which may only follow delivery.
     *
     * @param byMission whether the mission that serves the State records it: the Unit widens no consent
     */
    Release consented(Consent given, boolean byMission, @Nullable LocalDate deliveredOn, LocalDate today) {
        requireUnpublished();
        if (consent != null && !byMission && given.isWiderThan(consent)) {
            throw new Refusal(
                    "consent-wider-than-recorded",
                    "A wider consent than that of " + consent.givenOn() + " is recorded by the mission.");
        }
        if (deliveredOn == null || given.givenOn().isBefore(deliveredOn)) {
            throw new Refusal("consent-before-delivery", "The requester can only consent to what was delivered to it.");
        }
        if (given.givenOn().isAfter(today)) {
            throw new Refusal("consent-to-come", "Publish when the requester has consented.");
        }
        if (given.embargoUntil() != null && given.embargoUntil().isBefore(today)) {
            throw BadInput.field("/embargoUntil", "in-the-past", "The embargo lies in the past.");
        }
        return new Release(given, null);
    }

    /**
     * Records publication within the consent: not before its date, and with no more than a summary where it is limited
     * to that.
     */
    Release published(@Nullable String summary, LocalDate today) {
        if (consent == null) {
            throw BadInput.field(
                    "/consentGivenBy", "consent-missing", "It can be published only with the requester's consent.");
        }
        if (consent.embargoUntil() != null && consent.embargoUntil().isAfter(today)) {
            throw new Refusal(
                    "under-embargo", "The requester lets it be published from " + consent.embargoUntil() + ".");
        }
        if (consent.scope() == Scope.SUMMARY && (summary == null || summary.isBlank())) {
            throw BadInput.field("/summary", "summary-missing", "The requester consented to a summary only.");
        }
        return new Release(consent, new Publication(today, summary));
    }

    /** Refuses a publication that brings a consent of its own beside the one that the requester gave. */
    void requireNoConsent() {
        if (consent != null) {
            throw new Refusal(
                    "consent-already-recorded",
                    "The consent of " + consent.givenOn() + " is recorded: publish within it, naming no other.");
        }
    }

    Release takenBack() {
        if (publication == null) {
            throw new Refusal("review-not-published", "The review is not published.");
        }
        return new Release(null, null);
    }

    void requireUnpublished() {
        if (publication != null) {
            throw new Refusal(
                    "review-already-published", "The review was published on " + publication.publishedOn() + ".");
        }
    }

    boolean isPublished() {
        return publication != null;
    }

    /** Reports whether the whole review is open to everybody. */
    boolean isWhole() {
        return publication != null && consent != null && consent.scope() == Scope.WHOLE;
    }
}
