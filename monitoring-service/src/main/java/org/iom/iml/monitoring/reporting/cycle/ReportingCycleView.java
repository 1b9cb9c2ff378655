package org.iom.iml.monitoring.reporting.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reporting cycle as the API shows it. */
@Schema(name = "ReportingCycle")
record ReportingCycleView(
        UUID id,
        @Schema(examples = "KEN") String party,
        @Schema(examples = "ICRMW") String instrument,
        @Schema(examples = "CMW") String body,
        ReportingProcedure procedure,

        @Schema(examples = "[2,3]", description = "Which reports; several where they are combined")
        List<Integer> reports,

        CycleStatus status,

        @Schema(description = "What can come next under the procedure", examples = "[\"list-of-issues-adopted\"]")
        List<CycleStatus> next,

        @Schema(description = "The steps that were taken, in their order")
        List<Step> steps,

        @Schema(
                examples = "2028-05-04",
                description = "Day by which the report on follow-up is due, where there is one")
        @Nullable LocalDate followUpDueOn,

        Instant updatedAt,
        @Schema(examples = "3") long version) {

    /** A step that was taken. */
    @Schema(name = "ReportingStep")
    public record Step(
            CycleStep step,
            @Schema(examples = "2026-05-04") LocalDate occurredOn,
            @Schema(examples = "CMW/C/KEN/2") @Nullable String document,
            @Schema(examples = "38") @Nullable Integer session) {}

    public ReportingCycleView {
        reports = List.copyOf(reports);
        next = List.copyOf(next);
        steps = List.copyOf(steps);
    }
}
