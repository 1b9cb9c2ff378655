package org.iom.iml.monitoring.actionplan;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which reports on progress are listed. */
record ProgressReportFilter(
        @QueryParam("party")
        @Parameter(description = "State of whose plans; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("plan")
        @Parameter(
                description = "Only on this plan; its id in /v1/action-plans",
                example = "0197a3c2-5f4e-7b1d-8a6c-2e9f4d5b7c10")
        @Nullable UUID plan,

        @QueryParam("indicator")
        @Parameter(description = "Only on this indicator", example = "0197a3c2-5f4e-7b1d-8a6c-2e9f4d5b7c10")
        @Nullable UUID indicator,

        @QueryParam("status") @Parameter(description = "Status", example = "published") @Nullable PlanStatus status) {

    Conditions conditions() {
        return new Conditions()
                .and("p.party = :party", "party", party)
                .and("r.plan = :plan", "plan", plan)
                .and("d.indicator = :indicator", "indicator", indicator)
                .changing("r.status = :status", "status", status);
    }
}
