package org.iom.iml.training.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.training.course.Course;
import org.iom.iml.training.edition.Edition;
import org.iom.iml.training.request.TrainingRequest;
import org.jspecify.annotations.Nullable;

/** A need as it is shown: its weight with what makes it, and what is or could be done about it. */
@Schema(name = "TrainingNeed")
public record NeedView(
        @Schema(examples = "KEN") String party,
        @Schema(examples = "labour-migration") String theme,

        @Schema(description = "Sum of the points below; the list is ordered by it")
        int weight,

        @Schema(
                description =
                        "open, planned (a request or an edition is under way) or addressed (officials were trained)")
        String status,

        @Schema(description = "What weighs how much, and why")
        List<ReasonView> because,

        AskedView recommendations,

        @Schema(description = "Absent for those who may not see files of the State") @Nullable FoundView findings,

        List<RequestLink> requests,
        List<EditionLink> editions,
        List<CourseLink> suggestedCourses,

        @Schema(description = "Last day on which officials of the State were trained on the theme") @Nullable LocalDate trainedOn) {

    private static final int MAX_LINKS = 10;

    public static NeedView of(Need need, Caller caller) {
        Asked asked = need.asked();
        Found found = need.found();
        Training training = need.training();
        return new NeedView(
                need.party(),
                need.theme(),
                need.weight(),
                need.status(),
                need.because().stream().map(ReasonView::of).toList(),
                new AskedView(
                        asked.supported(), asked.noted(), asked.withoutPosition(), asked.withEvidence(), asked.ids()),
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
                training.trainedOn());
    }

    /** One thing that weighs. */
    @Schema(name = "TrainingNeedReason")
    public record ReasonView(
            @Schema(examples = "supported-recommendation") String factor, int count, int points, String reason) {
        static ReasonView of(Need.Weighed weighed) {
            return new ReasonView(
                    weighed.factor().code(),
                    weighed.count(),
                    weighed.points(),
                    weighed.factor().reason());
        }
    }

    /** The open recommendations on the theme; those with evidence are counted apart. */
    @Schema(name = "TrainingNeedRecommendations")
    public record AskedView(
            int supported,
            int noted,
            int withoutPosition,
            int withEvidence,
            @Schema(description = "At most 20 of them") List<UUID> ids) {}

    /** The findings of delivered reviews on the theme. */
    @Schema(name = "TrainingNeedFindings")
    public record FoundView(
            int count,
            @Schema(description = "At most 20 of them") List<UUID> ids) {}

    /** An open request on the theme. */
    @Schema(name = "TrainingRequestLink")
    public record RequestLink(UUID id, String status) {
        static RequestLink of(TrainingRequest request) {
            return new RequestLink(request.id(), request.status().code());
        }
    }

    /** An edition to come on the theme. */
    @Schema(name = "EditionLink")
    public record EditionLink(UUID id, String courseCode, LocalDate startsOn, String status) {
        static EditionLink of(Edition edition) {
            return new EditionLink(
                    edition.id(),
                    edition.course().courseCode(),
                    edition.dates().startsOn(),
                    edition.status().code());
        }
    }

    /** A course that touches the theme. */
    @Schema(name = "CourseLink")
    public record CourseLink(UUID id, String code) {
        static CourseLink of(Course course) {
            return new CourseLink(course.id(), course.code());
        }
    }
}
