package org.iom.iml.training.edition;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.code.PartyCode;
import org.iom.iml.training.ThemeCode;
import org.jspecify.annotations.Nullable;

/** An edition to be scheduled by the Unit. */
@Schema(name = "NewEdition", description = "An edition as the Unit schedules it")
public record NewEdition(
        @Schema(description = "Id of a published course") @NotNull UUID courseId,

        @Schema(description = "First day", examples = "2027-06-07") @NotNull LocalDate startsOn,

        @Schema(description = "Last day", examples = "2027-06-11") @NotNull LocalDate endsOn,

        @Schema(description = "Where it is held; absent where it is held online only", examples = "Sanremo")
        @Size(max = 200) @Nullable String place,

        @Schema(description = "State in which the place is, a code of /v1/parties", examples = "ITA")
        @PartyCode
        @Nullable String hostParty,

        @Schema(
                description =
                        "Whether one can take part online; where absent, only an edition without a place is online")
        @Nullable Boolean online,

        @Schema(
                description = "IANA time zone in which its days and hours are; UTC where absent",
                examples = "Europe/Rome")
        @Size(max = 64) @Nullable String timeZone,

        @Schema(description = "Languages in which it is held, by BCP 47 tag", examples = "[\"en\"]")
        @NotEmpty @Size(max = 10) List<@NotNull @LanguageTag String> languages,

        @Schema(description = "How many can take part", examples = "30") @NotNull @Min(1) @Max(10_000) Integer capacity,

        @Schema(description = "How many of the seats are on a scholarship; none where absent", examples = "10")
        @Min(0) @Nullable Integer scholarships,

        @Schema(description = "What a seat without a scholarship costs; free where absent", examples = "2500.00")
        @DecimalMin("0") @Digits(integer = 9, fraction = 2) @Nullable BigDecimal fee,

        @Schema(description = "ISO 4217 code of the fee's currency; only with a fee", examples = "EUR")
        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,

        @Schema(description = "Organization that co-organizes it, a code of /v1/partners", examples = "IIHL")
        @Size(min = 1, max = 100) @Nullable String partner,

        @Schema(description = "States for whose officials it is held, codes of /v1/parties; open to all where absent")
        @Size(max = 249) @Nullable List<@NotNull @PartyCode String> parties,

        @Schema(description = "What it teaches, codes of /v1/code-lists/themes; the themes of the course where absent")
        @Size(max = 30) @Nullable List<@NotNull @ThemeCode String> themes,

        @Schema(description = "Recommendations to States that it helps to implement") @Size(max = 200) @Nullable List<@NotNull UUID> answeredRecommendations,

        @Schema(description = "The accepted request for a national event that it fulfils") @Nullable UUID trainingRequestId,

        @Schema(
                description = "Who can apply, in each language by BCP 47 tag",
                examples = "{\"en\":\"Officials who work on migration policy\"}")
        @Size(max = 20) @Nullable Map<@LanguageTag String, @NotBlank @Size(max = 4000) String> eligibility,

        @Schema(
                description = "Until when one can apply or be nominated; until it begins where absent",
                examples = "2027-03-31T22:00:00Z")
        @Nullable Instant applicationsUntil,

        @Schema(description = "Whether everybody sees it; where absent, yes unless it fulfils a request") @Nullable Boolean inCatalogue) {

    Dates dates() {
        return new Dates(startsOn, endsOn);
    }

    Arrangements arrangements() {
        return new Arrangements(
                new Venue(
                        place,
                        hostParty,
                        Objects.requireNonNullElse(online, place == null),
                        Objects.requireNonNullElse(timeZone, Venue.WHERE_UNSAID)),
                languages,
                new Seats(capacity, Objects.requireNonNullElse(scholarships, 0), fee, currency),
                partner,
                Objects.requireNonNullElse(inCatalogue, trainingRequestId == null));
    }

    Admission admission() {
        return new Admission(Objects.requireNonNullElse(eligibility, Map.of()), applicationsUntil);
    }

    Purpose purpose() {
        return Purpose.of(
                Objects.requireNonNullElse(themes, List.of()),
                Objects.requireNonNullElse(parties, List.of()),
                Objects.requireNonNullElse(answeredRecommendations, List.of()));
    }
}
