package org.iom.iml.training.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.training.edition.EditionStatus;
import org.iom.iml.training.request.TrainingRequestStatus;
import org.jspecify.annotations.Nullable;

/** A need as it is shown: its weight with the reasons, and what is or could be done about it. */
@Schema(name = "TrainingNeed", description = "What the officials of a State should be trained in, and why")
public record NeedView(
        @Schema(examples = "KEN") String party,

        @Schema(
                description = "A code of /v1/code-lists/themes; absent where it cannot be told what the State needs",
                examples = "labour-migration")
        @Nullable String theme,

        @Schema(
                description =
                        "The sum of the points of its reasons; absent where it cannot be told what the State needs",
                examples = "6")
        @Nullable Integer weight,

        @Schema(
                description =
                        "`planned` where a request is open or an edition is to come, `addressed` where officials of the"
                                + " State were trained on the theme within the last three years, `unknown` where no recommendation"
                                + " to the State has been loaded, or what was loaded bears no theme",
                examples = "open")
        NeedStatus status,

        @Schema(description = "The reasons with their weights")
        List<ReasonView> because,

        @Schema(description = "Absent where no recommendation to the State has been loaded") @Nullable AskedView recommendations,

        @Schema(description = "Absent for those who may not see the State's files") @Nullable FoundView findings,

        @Schema(description = "Open requests of the State's government, as far as the caller may see them; at most 10")
        List<RequestLink> requests,

        @Schema(description = "Editions to come for the State's officials; at most 10")
        List<EditionLink> editions,

        @Schema(description = "Published courses on the theme; at most 10")
        List<CourseLink> suggestedCourses,

        @Schema(description = "The last day on which officials of the State were trained on the theme") @Nullable LocalDate trainedOn,

        @Schema(
                description = "How many of them within the last three years, at editions that the caller may see",
                examples = "24")
        int officialsTrained,

        @Schema(
                description =
                        "When the latest recommendation to the State was heard of; absent where none has been loaded",
                examples = "2026-03-01T09:30:00Z")
        @Nullable Instant knownUntil) {

    private static final int MAX_LINKS = 10;

    public static NeedView of(Need need, Caller caller) {
        Found found = need.found();
        Training training = need.training();
        return new NeedView(
                need.party(),
                need.theme(),
                need.isKnown() ? need.weight() : null,
                need.status(),
                need.because().stream().map(ReasonView::of).toList(),
                AskedView.of(need.asked()),
                caller.serves(need.party()) ? new FoundView(found.count(), found.ids()) : null,
                training.requests().stream()
                        .limit(MAX_LINKS)
                        .map(RequestLink::of)
                        .toList(),
                training.editions().stream()
                        .limit(MAX_LINKS)
                        .map(EditionLink::of)
                        .toList(),
                training.courses().stream().limit(MAX_LINKS).map(CourseLink::of).toList(),
                training.trainedOn(),
                training.trained(),
                need.knownUntil());
    }

    /** One reason for the weight. */
    @Schema(name = "TrainingNeedReason", description = "One of the things that weigh in a need")
    public record ReasonView(
            @Schema(examples = "supported-recommendation") Factor factor,

            @Schema(description = "How often it is met", examples = "2")
            int count,

            @Schema(description = "What it adds to the weight", examples = "6")
            int points,

            @Schema(examples = "The State has supported the recommendation.")
            String reason) {
        public static ReasonView of(Need.Weighed weighed) {
            return new ReasonView(
                    weighed.factor(),
                    weighed.count(),
                    weighed.points(),
                    weighed.factor().reason());
        }
    }

    /** The open recommendations on the theme, with a separate count of those that have evidence. */
    @Schema(name = "TrainingNeedRecommendations", description = "The recommendations to the State on the theme")
    public record AskedView(
            @Schema(description = "The State supports them", examples = "2")
            int supported,

            @Schema(description = "The State has noted them", examples = "0")
            int noted,

            @Schema(description = "The State has stated no position on them", examples = "0")
            int withoutPosition,

            @Schema(description = "Steps to implement them have been recorded; not counted above", examples = "1")
            int withEvidence,

            @Schema(description = "Ids of the latest, at most 20")
            List<UUID> ids,

            @Schema(description = "Who made them: codes of /v1/mechanisms", examples = "[\"CMW\",\"UPR\"]")
            List<String> mechanisms) {

        static @Nullable AskedView of(@Nullable Asked asked) {
            return asked == null
                    ? null
                    : new AskedView(
                            asked.supported(),
                            asked.noted(),
                            asked.withoutPosition(),
                            asked.withEvidence(),
                            asked.ids(),
                            asked.mechanisms());
        }
    }

    /** The findings of delivered reviews on the theme. */
    @Schema(name = "TrainingNeedFindings", description = "The findings of delivered reviews on the theme")
    public record FoundView(
            @Schema(examples = "1") int count,

            @Schema(description = "Ids of the latest, at most 20")
            List<UUID> ids) {}

    /** An open request on the theme. */
    @Schema(name = "TrainingRequestLink", description = "An open request on the theme")
    public record RequestLink(UUID id, TrainingRequestStatus status) {
        static RequestLink of(Training.Request request) {
            return new RequestLink(request.id(), request.status());
        }
    }

    /** A coming edition on the theme. */
    @Schema(name = "EditionLink", description = "An edition to come on the theme")
    public record EditionLink(
            UUID id,
            @Schema(examples = "SANREMO") String courseCode,
            @Schema(examples = "2027-06-07") LocalDate startsOn,
            EditionStatus status) {
        static EditionLink of(Training.ComingEdition edition) {
            return new EditionLink(edition.id(), edition.courseCode(), edition.startsOn(), edition.status());
        }
    }

    /** A course that covers the theme. */
    @Schema(name = "CourseLink", description = "A course on the theme")
    public record CourseLink(
            UUID id, @Schema(examples = "SANREMO") String code) {
        static CourseLink of(Training.TaughtCourse course) {
            return new CourseLink(course.id(), course.code());
        }
    }
}
