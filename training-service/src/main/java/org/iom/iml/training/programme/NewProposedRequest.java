package org.iom.iml.training.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The content of the request for a national event that a proposal becomes. */
@Schema(
        name = "NewProposedTrainingRequest",
        description =
                "What the request for a national event says that a proposal becomes; State, themes, recommendations and"
                        + " findings are those that were proposed")
record NewProposedRequest(
        @Schema(description = "The body of the government that asks, never a person", examples = "Ministry of Labour")
        @NotBlank @Size(max = 300) String authority,

        @Schema(
                description = "What officials need to learn, and why; names nobody",
                examples = "Labour officers are to apply the rules on the recruitment of migrant workers.")
        @NotBlank @Size(max = 5000) String need,

        @Schema(description = "The language in which it should be held, by BCP 47 tag", examples = "en")
        @NotNull @LanguageTag
        String language,

        @Schema(description = "How many officials should take part", examples = "25") @NotNull @Min(1) @Max(10_000) Integer expectedParticipants,

        @Schema(description = "Not before this day", examples = "2027-02-01") @Nullable LocalDate wishedFrom,

        @Schema(description = "Not after this day", examples = "2027-05-31") @Nullable LocalDate wishedUntil) {}
