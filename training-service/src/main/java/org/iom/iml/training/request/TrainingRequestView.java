package org.iom.iml.training.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request as it is shown. */
@Schema(name = "TrainingRequest", description = "A government's request for a national event")
public record TrainingRequestView(
        UUID id,

        @Schema(description = "The State whose government asks", examples = "KEN")
        String party,

        @Schema(description = "The body of the government that asks", examples = "Ministry of Labour")
        String authority,

        @Schema(
                description = "What the event is to be about: codes of /v1/code-lists/themes",
                examples = "[\"labour-migration\"]")
        List<String> themes,

        @Schema(
                description = "What officials need to learn, and why",
                examples = "Labour officers are to apply the rules on the recruitment of migrant workers.")
        String need,

        @Schema(description = "Recommendations to the State that the event is to help implement")
        List<UUID> answeredRecommendations,

        @Schema(description = "Findings of reviews that the event is to answer")
        List<UUID> answeredFindings,

        @Schema(description = "The language in which it should be held, by BCP 47 tag", examples = "en")
        String language,

        @Schema(description = "How many officials should take part", examples = "25")
        int expectedParticipants,

        @Schema(description = "Not before this day", examples = "2027-02-01") @Nullable LocalDate wishedFrom,

        @Schema(description = "Not after this day", examples = "2027-05-31") @Nullable LocalDate wishedUntil,

        @Schema(examples = "received") TrainingRequestStatus status,

        @Schema(description = "Why the Unit declined it; absent unless it did") @Nullable String declineReason,

        @Schema(description = "The edition that is planned for it, or that fulfilled it") @Nullable UUID editionId,

        @Schema(description = "What came of the event; absent until it is reported") @Nullable OutcomeView outcome,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {

    /** The outcome of the event. */
    @Schema(name = "TrainingOutcome", description = "What came of a national event")
    public record OutcomeView(
            @Schema(
                    description = "What was done and learnt; names nobody",
                    examples = "The labour inspectors drafted a checklist for recruitment agencies.")
            @NotBlank @Size(max = 20_000) String report,

            @Schema(
                    description = "What is to be done next, and by which body",
                    examples = "The Ministry of Labour adopts the checklist.")
            @Size(max = 5000) @Nullable String followUp) {

        Outcome outcome() {
            return new Outcome(report, followUp);
        }
    }
}
