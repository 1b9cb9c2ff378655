package org.iom.iml.monitoring.actionplan;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which action plans are listed. */
record ActionPlanFilter(
        @QueryParam("party")
        @Parameter(description = "State whose plans they are; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("status") @Parameter(description = "Status", example = "published") @Nullable PlanStatus status,

        @QueryParam("recommendation")
        @Parameter(
                description = "Only plans that implement this recommendation; its id in /v1/recommendations",
                example = "0197a3c2-5f4e-7b1d-8a6c-2e9f4d5b7c10")
        @Nullable UUID recommendation) {

    Conditions conditions() {
        return new Conditions()
                .and("p.party = :party", "party", party)
                .changing("p.status = :status", "status", status)
                .changing(
                        "exists (select from action_plan_aim a where a.plan = p.id and a.recommendation = :recommendation)",
                        "recommendation",
                        recommendation);
    }
}
