package org.iom.iml.training.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.application.Profile;

/** A maximum number of seats for people with a given attribute. */
@Schema(name = "Quota", description = "How many of those with an attribute can have a seat")
record Quota(
        @Schema(description = "By what it counts", examples = "party") @NotNull QuotaAttribute attribute,

        @Schema(description = "The value that it counts: a code, or `true` and `false`", examples = "KEN")
        @NotBlank @Size(max = 64) String value,

        @Schema(description = "At most so many seats, offers included", examples = "5") @NotNull @Min(0) @Max(10_000) Integer maximum) {

    /** Reports whether the quota counts a person with {@code profile}. */
    boolean isOf(Profile profile) {
        return value.equals(attribute.of(profile));
    }
}
