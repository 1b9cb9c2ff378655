package org.iom.iml.monitoring.deadline;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which deadlines are listed. */
record DeadlineFilter(
        @QueryParam("party")
        @Parameter(description = "State that they concern; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("body")
        @Parameter(description = "Mechanism before which it is due; see /v1/code-lists/mechanisms", example = "CMW")
        @Nullable String body,

        @QueryParam("kind") @Parameter(description = "What is due", example = "report") @Nullable DeadlineKind kind,

        @QueryParam("from") @Parameter(description = "Due on this day or later", example = "2026-01-01") @Nullable LocalDate from,

        @QueryParam("before") @Parameter(description = "Due before this day", example = "2027-01-01") @Nullable LocalDate before,

        @QueryParam("status") @Parameter(description = "Status today", example = "ahead") @Nullable DeadlineStatus status) {

    static DeadlineFilter of(@Nullable String party, @Nullable String body) {
        return new DeadlineFilter(party, body, null, null, null, null);
    }

    Conditions conditions(LocalDate today) {
        BadInput.requireOrder(from, "before", before);
        return new Conditions()
                .and("d.party = :party", "party", party)
                .and("d.mechanism = :body", "body", body)
                .and("d.kind = :kind", "kind", kind)
                .changing("d.due_on >= :from", "from", from)
                .changing("d.due_on < :before", "before", before)
                .changing(DeadlineStatus.SQL + " = :status", "status", status)
                .with("today", status == null ? null : today);
    }
}
