package org.iom.iml.monitoring.actionplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as the API shows it, with how far it is as far as the caller may see. */
@Schema(name = "ActionPlan")
record ActionPlanView(
        UUID id,
        @Schema(examples = "KEN") String party,

        @Schema(examples = "Plan to implement recommendations on migrants, 2030 to 2033")
        String title,

        @Schema(examples = "2030-01-01") LocalDate startsOn,
        @Schema(examples = "2033-12-31") LocalDate endsOn,

        @Schema(description = "A draft is seen by the mission of the State and the Unit only")
        PlanStatus status,

        List<ClusterView> clusters,
        Instant updatedAt,
        @JsonIgnore @Schema(hidden = true) boolean own,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** A cluster of recommendations. */
    @Schema(name = "PlanCluster")
    public record ClusterView(
            UUID id,
            @Schema(examples = "Detention") String title,

            @Schema(description = "Ids in /v1/recommendations")
            List<UUID> recommendations,

            List<MeasureView> measures) {}

    /** A measure with who leads it. */
    @Schema(name = "PlanMeasure")
    public record MeasureView(
            UUID id,

            @Schema(examples = "Legal aid in every place of detention")
            String title,

            @Schema(examples = "An invented ministry") String leadInstitution,
            List<IndicatorView> indicators) {}

    /** An indicator with the days on which progress is due. */
    @Schema(name = "PlanIndicator")
    public record IndicatorView(
            UUID id,

            @Schema(examples = "Places of detention that a lawyer visits each week")
            String title,

            @Schema(examples = "6", description = "After how many weeks or months progress is reported again")
            int every,

            ScheduleUnit unit,
            @Schema(examples = "2030-07-01") LocalDate firstDueOn,

            @Schema(description = "Days on which progress is due, in the order of time")
            List<DueView> dueDates) {}

    /** A day on which progress is due. */
    @Schema(name = "ProgressDueDate")
    public record DueView(
            @Schema(examples = "2030-07-01") LocalDate dueOn,

            @Schema(description = "Status today; reported once the report is published")
            DueStatus status,

            @Schema(description = "Id in /v1/progress-reports, where there is one that the caller may see") @Nullable UUID report) {}

    public ActionPlanView {
        clusters = List.copyOf(clusters);
    }
}
