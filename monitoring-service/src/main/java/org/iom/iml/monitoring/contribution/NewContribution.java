package org.iom.iml.monitoring.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request to open a contribution. */
record NewContribution(
        @Schema(examples = "KEN", description = "State that it is about; its code in /v1/parties")
        @NotBlank @Size(max = 64) String party,

        @Schema(examples = "UPR", description = "Mechanism that it is for; see /v1/code-lists/mechanisms")
        @NotBlank @Size(max = 64) String mechanism,

        @Schema(examples = "46", description = "Number of its session; see /v1/mechanisms/{code}/sessions")
        @NotNull @Min(1) @Max(9999) Integer session,

        @Schema(description = "Day that the mechanism told; by its rule where absent") @Nullable @Valid Due due) {

    /** A submission date announced by the mechanism, with its source. */
    @Schema(name = "NewContributionDue")
    public record Due(
            @Schema(examples = "2029-04-05", description = "Day by which it is to be submitted") @NotNull LocalDate on,

            @Schema(examples = "Note of the secretariat on the session", description = "Where that stands")
            @NotBlank @Size(max = 300) String source) {}

    Contribution.Occasion occasion() {
        return new Contribution.Occasion(party, mechanism, session);
    }
}
