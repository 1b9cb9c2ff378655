package org.iom.iml.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The progress of a review, as shown to the Unit and the State's mission. */
@Schema(name = "ReviewWork")
record ReviewWorkView(
        @Schema(description = "When the requester wants it") @Nullable LocalDate wantedBy,

        @Schema(description = "By when its present step is to be taken, or the requester wants it if that is earlier")
        @Nullable LocalDate dueOn,

        @Schema(description = "Whether that day is over") boolean late,

        @Schema(description = "Where it stood, since when and until when; the last is where it stands")
        List<StepView> steps,

        @Schema(description = "Other open reviews of a text of the same title")
        List<SameTextView> sameText,

        @Schema(description = "Reviews of the same text beside which it was accepted")
        List<UUID> acceptedBeside,

        @Schema(description = "The requester's consent to the publication, where it is given") @Nullable ConsentView consent,

        @Schema(description = "Until when it is kept, once it has ended without being published") @Nullable LocalDate keptUntil) {

    /** The requester's consent to publication. */
    @Schema(name = "ReviewConsent")
    public record ConsentView(
            @Schema(examples = "State Department for Immigration")
            String givenBy,

            LocalDate givenOn,
            @Schema(examples = "summary") Scope scope,

            @Schema(description = "Day from which it may be published") @Nullable LocalDate embargoUntil) {

        static ConsentView of(Consent consent) {
            return new ConsentView(consent.givenBy(), consent.givenOn(), consent.scope(), consent.embargoUntil());
        }
    }

    /** A status that the review had, with its dates. */
    @Schema(name = "ReviewStepTime")
    public record StepView(
            ReviewStatus status,
            Instant since,
            @Nullable Instant until,

            @Schema(description = "By when it was to go on; left out where no service time is set") @Nullable LocalDate dueOn) {}

    /** Another open review of the same text. */
    @Schema(name = "ReviewOfSameText")
    public record SameTextView(UUID id, ReviewStatus status, Product product, RequesterKind requester) {

        static SameTextView of(SameText.Other other) {
            return new SameTextView(other.id(), other.status(), other.product(), other.requester());
        }
    }

    static ReviewWorkView of(
            Review review, List<SameText.Other> others, LocalDate today, @Nullable LocalDate keptUntil) {
        Consent consent = review.release().consent();
        LocalDate dueOn = review.progress().dueOn().orElse(null);
        return new ReviewWorkView(
                review.wish().wantedBy(),
                dueOn,
                dueOn != null && dueOn.isBefore(today),
                steps(review.progress().steps()),
                others.stream().map(SameTextView::of).toList(),
                List.copyOf(review.acceptedBeside()),
                consent == null ? null : ConsentView.of(consent),
                keptUntil);
    }

    private static List<StepView> steps(List<StepTime> times) {
        List<StepView> steps = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            StepTime time = times.get(i);
            Instant until = i + 1 < times.size() ? times.get(i + 1).since() : null;
            steps.add(new StepView(time.status(), time.since(), until, time.dueOn()));
        }
        return steps;
    }
}
