package org.iom.iml.training.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.offer.QuotaAttribute;

/** A goal that gives a candidate with an attribute additional points. */
@Schema(name = "SelectionGoal", description = "That a candidate with an attribute is worth more points")
record Goal(
        @Schema(examples = "first-time") @NotNull QuotaAttribute attribute,

        @Schema(description = "A code, or `true` and `false`", examples = "true") @NotBlank @Size(max = 64) String value,

        @Schema(examples = "10") @NotNull @Min(1) @Max(1000) Integer points) {}
