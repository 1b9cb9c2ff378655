package org.iom.iml.monitoring.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft of a contribution, replacing the one before. */
@Schema(name = "NewContributionDraft")
record NewDraft(
        @Schema(examples = "en", description = "Its language (BCP 47)")
        @NotNull @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
        String language,

        @Schema(examples = "Migrants who are detained have no effective remedy.") @NotBlank @Size(max = 200_000) String text) {}
