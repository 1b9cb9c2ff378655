package org.iom.iml.monitoring.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan is to say from now on. */
@Schema(name = "ActionPlanContent")
record NewPlanContent(
        @Schema(examples = "Plan to implement recommendations on migrants, 2030 to 2033") @NotBlank @Size(max = 300) String title,

        @Schema(examples = "2030-01-01") @NotNull LocalDate startsOn,

        @Schema(examples = "2033-12-31", description = "Last day; no progress is due after it") @NotNull LocalDate endsOn,

        @NotNull @Size(max = 100) List<@NotNull @Valid NewCluster> clusters) {

    /** A cluster of recommendations with the measures that answer them. */
    @Schema(name = "NewPlanCluster")
    public record NewCluster(
            @Schema(description = "Id of what is in the plan already; left out where it is new") @Nullable UUID id,

            @Schema(examples = "Detention") @NotBlank @Size(max = 300) String title,

            @Schema(description = "Recommendations to the State; ids in /v1/recommendations") @Nullable @Size(max = 500) List<@NotNull UUID> recommendations,

            @Nullable @Size(max = 100) List<@NotNull @Valid NewMeasure> measures) {}

    /** A measure with the institution that leads it. */
    @Schema(name = "NewPlanMeasure")
    public record NewMeasure(
            @Schema(description = "Id of what is in the plan already; left out where it is new") @Nullable UUID id,

            @Schema(examples = "Legal aid in every place of detention") @NotBlank @Size(max = 1000) String title,

            @Schema(examples = "An invented ministry", description = "Who is responsible for it")
            @NotBlank @Size(max = 300) String leadInstitution,

            @Nullable @Size(max = 50) List<@NotNull @Valid NewIndicator> indicators) {}

    /** An indicator and how often progress on it is reported. */
    @Schema(name = "NewPlanIndicator")
    public record NewIndicator(
            @Schema(description = "Id of what is in the plan already; left out where it is new") @Nullable UUID id,

            @Schema(examples = "Places of detention that a lawyer visits each week") @NotBlank @Size(max = 1000) String title,

            @Schema(examples = "6", description = "After how many weeks or months progress is reported again")
            @NotNull @Max(520) Integer every,

            @Schema(description = "What is counted") @NotNull ScheduleUnit unit,

            @Schema(examples = "2030-07-01", description = "Day of the first report, within the time of the plan")
            @NotNull LocalDate firstDueOn) {}
}
