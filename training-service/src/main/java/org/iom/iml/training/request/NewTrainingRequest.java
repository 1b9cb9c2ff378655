package org.iom.iml.training.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.code.PartyCode;
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.ThemeCode;
import org.jspecify.annotations.Nullable;

/** A request filed by a mission. */
@Schema(name = "NewTrainingRequest", description = "A government's request as a mission files it")
record NewTrainingRequest(
        @Schema(description = "The State whose government asks, a code of /v1/parties", examples = "KEN")
        @NotNull @PartyCode
        String party,

        @Schema(description = "The body of the government that asks, never a person", examples = "Ministry of Labour")
        @NotBlank @Size(max = 300) String authority,

        @Schema(
                description = "What the event is to be about: codes of /v1/code-lists/themes",
                examples = "[\"labour-migration\"]")
        @NotEmpty @Size(max = 30) List<@NotNull @ThemeCode String> themes,

        @Schema(
                description = "What officials need to learn, and why; names nobody",
                examples = "Labour officers are to apply the rules on the recruitment of migrant workers.")
        @NotBlank @Size(max = 5000) String need,

        @Schema(description = "Recommendations to the State that the event is to help implement")
        @Size(max = 200) @Nullable List<@NotNull UUID> answeredRecommendations,

        @Schema(description = "Findings of reviews that the event is to answer") @Size(max = 200) @Nullable List<@NotNull UUID> answeredFindings,

        @Schema(description = "The language in which it should be held, by BCP 47 tag", examples = "en")
        @NotNull @LanguageTag
        String language,

        @Schema(description = "How many officials should take part", examples = "25") @NotNull @Min(1) @Max(10_000) Integer expectedParticipants,

        @Schema(description = "Not before this day", examples = "2027-02-01") @Nullable LocalDate wishedFrom,

        @Schema(description = "Not after this day", examples = "2027-05-31") @Nullable LocalDate wishedUntil) {

    TrainingRequest request() {
        return new TrainingRequest(
                Ids.next(),
                party,
                authority,
                new Subject(
                        themes,
                        need,
                        Objects.requireNonNullElse(answeredRecommendations, List.of()),
                        Objects.requireNonNullElse(answeredFindings, List.of())),
                new Wish(language, expectedParticipants, wishedFrom, wishedUntil));
    }
}
