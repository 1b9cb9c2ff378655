package org.iom.iml.monitoring.contribution;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contribution as the API shows it: its offices also see how it was prepared, others see it once it is published. */
@Schema(name = "Contribution")
record ContributionView(
        UUID id,
        @Schema(examples = "KEN") String party,
        @Schema(examples = "UPR") String mechanism,
        @Schema(examples = "46") int session,
        ContributionStatus status,

        @Schema(examples = "[\"mission-clearance\"]", description = "Steps that can be taken from here")
        List<String> nextSteps,

        @Schema(
                examples = "2029-04-05",
                description = "Day by which it is to be submitted, where a rule or the mechanism tells it")
        @Nullable LocalDate dueOn,

        @Schema(examples = "2815", description = "Word limit of the mechanism, where its rules set one") @Nullable Integer wordLimit,

        @Schema(examples = "2640", description = "Words that the draft has") @Nullable Integer words,

        @Schema(examples = "en") @Nullable String language,

        @Schema(
                examples = "Migrants who are detained have no effective remedy.",
                description = "The text of the contribution; left out of lists")
        @Nullable String text,

        @Schema(description = "How it came about; shown to its offices alone") @Nullable Work work,

        @Schema(examples = "2029-04-02") @Nullable LocalDate submittedOn,

        @Schema(examples = "2029-11-10") @Nullable LocalDate publishedOn,

        @Schema(
                examples = "https://upr.example.org/submissions/ken-46.pdf",
                description = "Where the mechanism shows it")
        @Nullable String url,

        Instant updatedAt,
        @JsonIgnore @Schema(hidden = true) String tag) {

    /** How the contribution was prepared: input, clearances and withdrawal. */
    @Schema(name = "ContributionWork")
    public record Work(
            @Schema(description = "Whether the country office gave its input")
            boolean inputGiven,

            @Schema(examples = "2029-03-01", description = "Day by which the country office is asked for its input")
            @Nullable LocalDate inputBy,

            @Schema(
                    examples = "The new detention centre has no legal aid.",
                    description = "The input of the country office; left out of lists")
            @Nullable String input,

            @Schema(description = "When input was found missing") @Nullable Instant escalatedAt,

            @Schema(description = "When a person of the mission cleared the draft") @Nullable Instant clearedByMissionAt,

            @Schema(description = "When another person, of the Unit, cleared it") @Nullable Instant clearedByUnitAt,

            @Schema(
                    examples = "The Government asked IOM to speak in the session instead.",
                    description = "Why it was withdrawn")
            @Nullable String withdrawalReason) {}

    public ContributionView {
        nextSteps = List.copyOf(nextSteps);
    }
}
