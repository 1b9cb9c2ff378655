package org.iom.iml.training.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition as it is shown; the request that it fulfils is shown only to those who may see that request. */
@Schema(name = "Edition", description = "A course as it is held once")
public record EditionView(
        UUID id,
        UUID courseId,
        @Schema(examples = "SANREMO") String courseCode,

        @Schema(description = "First day", examples = "2027-06-07")
        LocalDate startsOn,

        @Schema(description = "Last day that is planned", examples = "2027-06-11")
        LocalDate endsOn,

        @Schema(description = "Absent where it is held online only", examples = "Sanremo") @Nullable String place,

        @Schema(description = "State in which the place is", examples = "ITA") @Nullable String hostParty,

        @Schema(description = "Whether one can take part online", examples = "false")
        boolean online,

        @Schema(description = "IANA time zone in which its days and hours are", examples = "Europe/Rome")
        String timeZone,

        @Schema(description = "Languages in which it is held, by BCP 47 tag", examples = "[\"en\",\"fr\"]")
        List<String> languages,

        @Schema(description = "How many can take part", examples = "30")
        int capacity,

        @Schema(description = "How many of the seats are on a scholarship", examples = "10")
        int scholarships,

        @Schema(description = "What a seat without a scholarship costs; absent where it is free", examples = "2500.00")
        @Nullable BigDecimal fee,

        @Schema(description = "ISO 4217 code of the fee's currency", examples = "EUR") @Nullable String currency,

        @Schema(description = "Organization that co-organizes it", examples = "IIHL") @Nullable String partner,

        @Schema(
                description = "States for whose officials it is held; empty where it is open to all",
                examples = "[\"KEN\"]")
        List<String> parties,

        @Schema(description = "What it teaches: codes of /v1/code-lists/themes", examples = "[\"detention\"]")
        List<String> themes,

        @Schema(description = "Recommendations to States that it helps to implement")
        List<UUID> answeredRecommendations,

        @Schema(description = "The request that it fulfils; shown to those who may see the request") @Nullable UUID trainingRequestId,

        @Schema(
                description = "Who can apply, in each language by BCP 47 tag",
                examples = "{\"en\":\"Officials who work on migration policy\"}")
        Map<String, String> eligibility,

        @Schema(
                description = "Until when one can apply or be nominated; until it begins where absent",
                examples = "2027-03-31T22:00:00Z")
        @Nullable Instant applicationsUntil,

        @Schema(
                description =
                        "Whether everybody sees it, or only the Unit, its partner and the missions that serve its States",
                examples = "true")
        boolean inCatalogue,

        @Schema(examples = "scheduled") EditionStatus status,

        @Schema(description = "Why it was cancelled; absent unless it was") @Nullable String cancellationReason,

        @Schema(description = "The day on which it ended; absent until it has been held") @Nullable LocalDate heldOn,

        @Schema(
                description = "How many officials of each State were trained, by the State's code",
                examples = "{\"KEN\":24}")
        Map<String, Integer> trainedOfficials,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {}
