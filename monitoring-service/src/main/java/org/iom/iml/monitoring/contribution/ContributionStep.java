package org.iom.iml.monitoring.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The request bodies for the steps of a contribution. */
final class ContributionStep {

    private ContributionStep() {}

    /** A request to the country office for input. */
    @Schema(name = "NewContributionInputRequest")
    public record InputRequest(
            @Schema(examples = "2029-03-01", description = "Day by which it is asked for") @NotNull LocalDate inputBy) {}

    /** The input of the country office. */
    @Schema(name = "NewContributionInput")
    public record Input(
            @Schema(examples = "The new detention centre has no legal aid.") @NotBlank @Size(max = 200_000) String text) {}

    /** The submission of the contribution to the mechanism. */
    @Schema(name = "NewContributionSubmission")
    public record Submission(
            @Schema(examples = "2026-04-02") @NotNull LocalDate submittedOn) {}

    /** The withdrawal of the contribution, with its reason. */
    @Schema(name = "NewContributionWithdrawal")
    public record Withdrawal(
            @Schema(
                    examples = "The Government asked IOM to speak in the session instead.",
                    description = "The reason; it stays between the mission and the Unit")
            @NotBlank @Size(max = 2000) String reason) {}

    /** The publication of the contribution by the mechanism. */
    @Schema(name = "NewContributionPublication")
    public record Publication(
            @Schema(examples = "2026-05-10") @NotNull LocalDate publishedOn,

            @Schema(
                    examples = "https://upr.example.org/submissions/ken-46.pdf",
                    description = "Where the mechanism shows it")
            @Nullable @Size(max = 2000) @Pattern(regexp = "https?://[^\\s\"<>]+") String url) {}
}
