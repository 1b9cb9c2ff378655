package org.iom.iml.training.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's decision on a proposal. */
@Schema(name = "SelectionDecision", description = "A person's decision on a proposal")
record Decision(
        @Schema(description = "Until when the offers can be answered", examples = "2027-03-08T09:30:00Z") @NotNull Instant expiresAt,

        @Schema(description = "Where the person decides otherwise than proposed, and why") @Size(max = 500) @Nullable List<@NotNull @Valid Deviation> overrides) {

    /** A line on which the decision departs from the proposal. */
    @Schema(name = "SelectionDeviation", description = "One line that is decided otherwise than proposed")
    public record Deviation(
            @NotNull UUID applicationId,
            @Schema(examples = "true") @NotNull Boolean chosen,

            @Schema(examples = "Leads the drafting of the act.") @NotBlank @Size(max = 2000) String reason) {}
}
