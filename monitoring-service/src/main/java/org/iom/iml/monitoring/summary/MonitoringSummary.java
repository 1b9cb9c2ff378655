package org.iom.iml.monitoring.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.monitoring.contribution.MissionTasks;
import org.iom.iml.monitoring.deadline.DeadlineKind;
import org.iom.iml.monitoring.reporting.duty.ReportKind;
import org.jspecify.annotations.Nullable;

/** The recommendations and reporting duties of one State in figures, limited in size whatever the amount of data. */
@Schema(name = "MonitoringSummary")
record MonitoringSummary(
        @Schema(examples = "KEN") String party,

        @Schema(description = "Latest change that is known of this State; absent while nothing is known") @Nullable Instant asOf,

        @Nullable @Schema(
                examples = "2015-03-15",
                description =
                        "Until when the registry knows of every instrument with reports, but for those that are unknown, whether"
                                + " it binds the State; absent where it knows of none")
        LocalDate knownUntil,

        Duties reportingDuties,
        Recommendations recommendations,

        @Schema(description = "What is due next, at most five, as far as the caller may see")
        List<Due> due,

        @Schema(description = "What came in the last ninety days")
        News news,

        @Schema(
                description = "Recommendations without known evidence of implementation, by the ten most frequent"
                        + " themes, as far as the caller may see")
        List<Count> openByTheme,

        @Schema(
                description = "What the mission itself must do, by date; empty for callers outside the mission and the"
                        + " Unit")
        List<MissionTasks.Task> tasks) {

    /** A submission that is due. */
    @Schema(name = "DueNext")
    public record Due(
            UUID id,
            DeadlineKind kind,

            @Schema(examples = "CMW", description = "Absent for progress on a plan") @Nullable String body,

            @Schema(examples = "2027-04-01") LocalDate dueOn,

            @Schema(examples = "/v1/reporting-duties/01975f00-0000-7000-8000-000000000038")
            String subject) {}

    /** Recent recommendations and documents. */
    @Schema(name = "MonitoringNews")
    public record News(
            @Schema(
                    examples = "12",
                    description = "Recommendations and pledges by the day of their document, or of the session in which"
                            + " they were made")
            long recommendations,

            @Schema(
                    examples = "3",
                    description = "Those that were taken in here in that time and of which nobody has told the day")
            long undated,

            @Schema(description = "The newest of them, five at most")
            List<NewRecommendation> latest,

            @Schema(
                    description =
                            "Documents by the day of their publication or, where nobody has told it, of their registration"
                                    + " here; five at most")
            List<NewDocument> documents) {}

    /** A recent recommendation. */
    @Schema(name = "RecommendationNews")
    public record NewRecommendation(
            UUID id,
            @Schema(examples = "CMW") String mechanism,
            @Schema(examples = "CMW/C/KEN/CO/1") @Nullable String document,

            @Schema(examples = "Ensure legal aid in detention.")
            String text,

            @Schema(description = "Day of its document, or of the session in which it was made")
            LocalDate madeOn,

            @Schema(description = "When it was published here")
            Instant publishedAt) {}

    /** A recent document. */
    @Schema(name = "DocumentNews")
    public record NewDocument(
            UUID id,
            @Schema(examples = "CMW/C/KEN/CO/1") String symbol,
            @Schema(examples = "en") String language,
            @Nullable String title) {}

    /** The reports that the State owes. */
    @Schema(name = "ReportingDutySummary")
    public record Duties(
            @Schema(
                    description =
                            "Owed, and their day is still to come; absent, as the other counts, where the registry"
                                    + " knows of no instrument with reports whether it binds the State")
            @Nullable Long due,

            @Schema(description = "Their day has passed, and it is known that no report was received") @Nullable Long overdue,

            @Schema(
                    description =
                            "Their day had passed before this register learnt of them, and no source has said whether"
                                    + " a report was received")
            @Nullable Long unknown,

            @Schema(
                    examples = "[\"ICRMW\"]",
                    description =
                            "Instruments with reporting duties of which the registry does not know whether they bind"
                                    + " the State: their duties are not counted")
            List<String> unknownInstruments,

            @Schema(description = "The next to come, five at most")
            List<Deadline> next) {}

    /** A report with its due date. */
    @Schema(name = "ReportingDeadline")
    public record Deadline(UUID id, String instrument, String body, ReportKind kind, LocalDate dueOn) {}

    /** The recommendations made to the State and its own pledges. */
    @Schema(name = "RecommendationSummary")
    public record Recommendations(
            @Schema(description = "Absent, as are pledges, where nothing that the State was told has been loaded")
            @Nullable Long total,

            @Nullable Long pledges,

            @Schema(
                    examples = "[\"CEACR\"]",
                    description =
                            "Mechanisms of which no recommendation to the State was loaded: whether they made any is not"
                                    + " known")
            List<String> unknownMechanisms,

            List<Count> byMechanism,
            List<Count> byPosition,

            @Schema(description = "The ten most frequent themes")
            List<Count> topThemes) {}

    /** The number of items under a code. */
    @Schema(name = "CodeCount")
    public record Count(
            @Schema(examples = "migrants") String code,
            @Schema(examples = "12") long count) {}
}
