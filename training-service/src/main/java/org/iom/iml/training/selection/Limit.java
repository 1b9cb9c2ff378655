package org.iom.iml.training.selection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.offer.QuotaAttribute;
import org.jspecify.annotations.Nullable;

/** The minimum and maximum number of people with an attribute to be chosen. */
@Schema(name = "SelectionLimit", description = "How few and how many with an attribute are to be chosen")
record Limit(
        @Schema(examples = "gender") @NotNull QuotaAttribute attribute,

        @Schema(description = "A code, or `true` and `false`", examples = "female") @NotBlank @Size(max = 64) String value,

        @Schema(description = "Minimum; none where absent", examples = "10") @Min(0) @Max(10_000) @Nullable Integer minimum,

        @Schema(description = "Maximum; no limit where absent", examples = "20") @Min(0) @Max(10_000) @Nullable Integer maximum,

        @Schema(
                description = "Whether it must be kept; otherwise what each person too few or too many costs",
                examples = "true")
        @NotNull Boolean hard,

        @Schema(
                description = "Points that each person too few or too many costs where it need not be kept",
                examples = "50")
        @Min(1) @Max(10_000) @Nullable Integer cost) {

    static final int COST_UNSAID = 50;

    boolean turnedRound() {
        return minimum != null && maximum != null && minimum > maximum;
    }

    int least() {
        return minimum == null ? 0 : minimum;
    }

    int most() {
        return maximum == null ? Integer.MAX_VALUE : maximum;
    }

    int price() {
        return cost == null ? COST_UNSAID : cost;
    }

    boolean counts(Candidate candidate) {
        return candidate.is(attribute, value);
    }

    String inWords() {
        String range = minimum == null
                ? "at most " + maximum
                : maximum == null ? "at least " + minimum : "from " + minimum + " to " + maximum;
        return attribute.code() + " " + value + ": " + range;
    }
}
