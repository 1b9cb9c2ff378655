package org.iom.iml.monitoring.reporting.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.problem.BadInput;

/** A reporting cycle to be opened by the Unit. */
record NewReportingCycle(
        @Schema(examples = "UGA", description = "Reporting State; its code in /v1/parties") @NotBlank @Size(max = 20) String party,

        @Schema(examples = "ICRMW", description = "Instrument under which it reports") @NotBlank @Size(max = 40) String instrument,

        @Schema(description = "Procedure by which the body reviews it; `without-report` is decided later") @NotNull ReportingProcedure procedure,

        @Schema(
                examples = "[2,3]",
                description =
                        "Which reports: 1 is the initial one, 2 the first periodic one; several where they are combined")
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Min(1) @Max(99) Integer> reports) {

    List<Integer> consecutive() {
        List<Integer> sorted = reports.stream().sorted().distinct().toList();
        if (sorted.size() != reports.size() || sorted.getLast() - sorted.getFirst() + 1 != sorted.size()) {
            throw BadInput.field("/reports", "reports-not-consecutive", "Combined reports have consecutive numbers.");
        }
        return sorted;
    }

    ReportingProcedure chosen() {
        if (procedure == ReportingProcedure.WITHOUT_REPORT) {
            throw BadInput.field(
                    "/procedure",
                    "procedure-not-to-choose",
                    "A cycle is opened under the standard or the simplified procedure.");
        }
        return procedure;
    }
}
