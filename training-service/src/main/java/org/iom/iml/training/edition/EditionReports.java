package org.iom.iml.training.edition;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.code.PartyCode;
import org.jspecify.annotations.Nullable;

/** The request bodies for changes to an edition after it has been scheduled. */
final class EditionReports {

    private EditionReports() {}

    /** New dates for an edition. */
    @Schema(name = "EditionDates", description = "The days of an edition")
    public record NewDates(
            @Schema(description = "First day", examples = "2027-06-14") @NotNull LocalDate startsOn,

            @Schema(description = "Last day", examples = "2027-06-18") @NotNull LocalDate endsOn) {}

    /** A new venue for an edition, which may be online only. */
    @Schema(name = "EditionVenue", description = "Where an edition is held: at a place, online, or both")
    public record NewVenue(
            @Schema(description = "Absent where it is held online only", examples = "Moshi") @Size(max = 200) @Nullable String place,

            @Schema(description = "State in which the place is, a code of /v1/parties", examples = "TZA")
            @PartyCode
            @Nullable String hostParty,

            @Schema(
                    description =
                            "Whether one can take part online; where absent, only an edition without a place is online")
            @Nullable Boolean online,

            @Schema(
                    description = "IANA time zone in which its days and hours are; UTC where absent",
                    examples = "Africa/Dar_es_Salaam")
            @Size(max = 64) @Nullable String timeZone) {

        Venue venue() {
            return new Venue(
                    place,
                    hostParty,
                    Objects.requireNonNullElse(online, place == null),
                    Objects.requireNonNullElse(timeZone, Venue.WHERE_UNSAID));
        }
    }

    /** A new number of seats for an edition. */
    @Schema(name = "EditionSeats", description = "How many can take part, and what it costs them")
    public record NewSeats(
            @Schema(description = "How many can take part", examples = "30") @NotNull @Min(1) @Max(10_000) Integer capacity,

            @Schema(description = "How many of the seats are on a scholarship; none where absent", examples = "10")
            @Min(0) @Nullable Integer scholarships,

            @Schema(description = "What a seat without a scholarship costs; free where absent", examples = "2500.00")
            @DecimalMin("0") @Digits(integer = 9, fraction = 2) @Nullable BigDecimal fee,

            @Schema(description = "ISO 4217 code of the fee's currency; only with a fee", examples = "EUR")
            @Pattern(regexp = "[A-Z]{3}") @Nullable String currency) {

        Seats seats() {
            return new Seats(capacity, Objects.requireNonNullElse(scholarships, 0), fee, currency);
        }
    }

    /** The conditions and closing time for applications to an edition. */
    @Schema(name = "EditionAdmission", description = "Who can apply for an edition, and until when")
    public record NewAdmission(
            @Schema(
                    description = "For people, in each language by BCP 47 tag",
                    examples = "{\"en\":\"Officials who work on migration policy\"}")
            @NotNull @Size(max = 20) Map<@LanguageTag String, @NotBlank @Size(max = 4000) String> eligibility,

            @Schema(
                    description = "Until when one can apply or be nominated; until it begins where absent",
                    examples = "2027-03-31T22:00:00Z")
            @Nullable Instant applicationsUntil) {}

    /** The reason for cancelling an edition. */
    @Schema(name = "EditionCancellation", description = "Why an edition will not be held")
    public record NewCancellation(
            @Schema(
                    description = "Shown to everybody who sees the edition",
                    examples = "The host has withdrawn its invitation.")
            @NotBlank @Size(max = 2000) String reason) {}

    /** The report that an edition was held. */
    @Schema(name = "EditionHolding", description = "That an edition was held, and how many officials it trained")
    public record NewHolding(
            @Schema(description = "The day on which it ended", examples = "2026-10-09") @NotNull LocalDate lastDay,

            @Schema(
                    description = "How many officials of each State were trained, by the State's code; never who",
                    examples = "{\"KEN\":24}")
            @NotNull @Size(max = 249) Map<@PartyCode String, @NotNull @Min(1) @Max(10_000) Integer> trainedOfficials) {}
}
