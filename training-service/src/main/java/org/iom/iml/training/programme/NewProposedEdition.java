package org.iom.iml.training.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.code.PartyCode;
import org.jspecify.annotations.Nullable;

/** The dates and venue of the edition that a proposal becomes. */
@Schema(
        name = "NewProposedEdition",
        description =
                "When and where the edition is held that a proposal becomes; course, themes and recommendations are those"
                        + " that were proposed")
record NewProposedEdition(
        @Schema(description = "First day, in the year of the programme", examples = "2027-06-07") @NotNull LocalDate startsOn,

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

        @Schema(description = "Organization that co-organizes it, a code of /v1/partners", examples = "IIHL")
        @Size(min = 1, max = 100) @Nullable String partner,

        @Schema(description = "States for whose officials it is held; those that were proposed where absent")
        @Size(max = 249) @Nullable List<@NotNull @PartyCode String> parties,

        @Schema(description = "Whether everybody sees it; where absent, yes") @Nullable Boolean inCatalogue) {}
