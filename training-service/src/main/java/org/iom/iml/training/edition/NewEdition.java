package org.iom.iml.training.edition;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.LanguageTag;
import org.iom.iml.training.PartyCode;
import org.iom.iml.training.ThemeCode;
import org.jspecify.annotations.Nullable;

/** An edition as the Unit schedules it. */
@Schema(name = "NewEdition")
public record NewEdition(
        @NotNull UUID courseId,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @Schema(examples = "Sanremo") @Size(max = 200) @Nullable String place,

        @Schema(description = "State in which the place is", examples = "ITA") @PartyCode @Nullable String hostParty,

        @Schema(description = "Held online, or also online") @Nullable Boolean online,

        @Schema(description = "BCP 47 languages in which it is held") @NotEmpty @Size(max = 10) List<@NotNull @LanguageTag String> languages,

        @Min(1) @Max(10_000) int capacity,

        @Schema(description = "Seats on a scholarship; none where absent") @Min(0) @Nullable Integer scholarships,

        @Schema(description = "What a seat costs; nothing where absent", examples = "2500.00")
        @DecimalMin("0") @Digits(integer = 9, fraction = 2) @Nullable BigDecimal fee,

        @Schema(description = "ISO 4217 code", examples = "EUR") @Pattern(regexp = "[A-Z]{3}") @Nullable String currency,

        @Schema(description = "Organization that co-organizes it, as its token names it", examples = "IIHL")
        @Size(min = 1, max = 100) @Nullable String partner,

        @Schema(description = "States for whose officials it is held; open to all where absent")
        @Size(max = 249) @Nullable List<@NotNull @PartyCode String> parties,

        @Schema(description = "The course's themes where absent") @Size(max = 30) @Nullable List<@NotNull @ThemeCode String> themes,

        @Schema(description = "Recommendations of mechanisms that it answers") @Size(max = 200) @Nullable List<@NotNull UUID> answeredRecommendations,

        @Schema(description = "The request for a national event that it fulfils") @Nullable UUID trainingRequestId,

        @Schema(description = "Whether everybody sees it; where absent, yes unless it fulfils a request") @Nullable Boolean inCatalogue) {

    Dates dates() {
        return new Dates(startsOn, endsOn);
    }

    Arrangements arrangements() {
        return new Arrangements(
                new Venue(place, hostParty, Boolean.TRUE.equals(online)),
                languages,
                new Seats(capacity, Objects.requireNonNullElse(scholarships, 0), fee, currency),
                partner,
                Objects.requireNonNullElse(inCatalogue, trainingRequestId == null));
    }

    Purpose purpose() {
        return Purpose.of(
                Objects.requireNonNullElse(themes, List.of()),
                Objects.requireNonNullElse(parties, List.of()),
                Objects.requireNonNullElse(answeredRecommendations, List.of()));
    }
}
