package org.iom.iml.monitoring.reporting.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step taken in a reporting cycle, to be recorded. */
@Schema(name = "NewReportingStep")
record NewStep(
        @Schema(examples = "2026-05-04", description = "Day on which it was taken") @NotNull LocalDate occurredOn,

        @Schema(examples = "CMW/C/KEN/2", description = "Symbol of the document that it produced")
        @Nullable @Size(min = 1, max = 200) String document,

        @Schema(
                examples = "38",
                description =
                        "Session of the body to which it belongs; of a postponement, the one to which the dialogue is put off")
        @Nullable @Min(1) @Max(9999) Integer session) {

    StepTaken of(CycleStep step) {
        return new StepTaken(step, occurredOn, document, session);
    }

    /** Concluding observations, with the due dates that they set. */
    @Schema(name = "NewConcludingObservations")
    public record Conclusion(
            @Schema(examples = "2026-05-04", description = "Day on which they were adopted") @NotNull LocalDate occurredOn,

            @Schema(examples = "CMW/C/KEN/CO/2", description = "Their symbol") @Nullable @Size(min = 1, max = 200) String document,

            @Schema(examples = "38", description = "Session of the body") @Nullable @Min(1) @Max(9999) Integer session,

            @Schema(examples = "2031-05-04", description = "Day by which the next report is due, where they set one")
            @Nullable LocalDate nextReportDueOn,

            @Schema(
                    examples = "2028-05-04",
                    description = "Day by which the report on follow-up is due; by the body's rule where they set none")
            @Nullable LocalDate followUpDueOn) {

        StepTaken step() {
            return new StepTaken(CycleStep.CONCLUDING_OBSERVATIONS, occurredOn, document, session);
        }
    }

    /** The body's decision to review a State in the absence of a report. */
    @Schema(name = "NewReviewWithoutReport")
    public record WithoutReport(
            @Schema(examples = "2026-05-04", description = "Day on which the body decided it") @NotNull LocalDate decidedOn) {}
}
