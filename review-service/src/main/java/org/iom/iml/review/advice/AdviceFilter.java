package org.iom.iml.review.advice;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which requests for advice are listed. */
record AdviceFilter(
        @QueryParam("party")
        @Parameter(description = "State that they are about; see /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("status") @Parameter(description = "Status") @Nullable AdviceStatus status,

        @QueryParam("urgency") @Parameter(description = "Urgency") @Nullable Urgency urgency,

        @QueryParam("late")
        @Parameter(description = "true: open, and due on a day that is over; false: others")
        @Nullable Boolean late,

        @QueryParam("q")
        @Parameter(description = "Words of question, project and answer", example = "passports")
        @Nullable String q) {

    Conditions conditions(LocalDate today) {
        return new Conditions()
                .and("party = :party", "party", party)
                .changing("status = :status", "status", status)
                .and("urgency = :urgency", "urgency", urgency)
                .changing("(due_on < :today and status in ('asked', 'assigned')) = :late", "late", late)
                .with("today", late == null ? null : today)
                .changing("search @@ websearch_to_tsquery('english', folded(:q))", "q", q);
    }
}
