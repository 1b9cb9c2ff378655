package org.iom.iml.monitoring.reporting.cycle;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which reporting cycles are listed. */
record ReportingCycleFilter(
        @QueryParam("party")
        @Parameter(description = "Reporting State; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("body") @Parameter(description = "Treaty body", example = "CMW") @Nullable String body,

        @QueryParam("status") @Parameter(description = "Status of the cycle", example = "report-submitted") @Nullable CycleStatus status,

        @QueryParam("procedure") @Parameter(description = "Procedure", example = "simplified") @Nullable ReportingProcedure procedure) {

    Conditions conditions() {
        return new Conditions()
                .and("c.party = :party", "party", party)
                .and("c.body = :body", "body", body)
                .changing("c.status = :status", "status", status)
                .changing("c.procedure = :procedure", "procedure", procedure);
    }
}
