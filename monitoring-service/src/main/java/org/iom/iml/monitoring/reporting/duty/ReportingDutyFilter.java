package org.iom.iml.monitoring.reporting.duty;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which reporting duties are listed. */
record ReportingDutyFilter(
        @QueryParam("party")
        @Parameter(description = "State that owes the report; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("instrument")
        @Parameter(description = "Code of the instrument in /v1/instruments", example = "ICRMW")
        @Nullable String instrument,

        @QueryParam("body") @Parameter(description = "Treaty body to which the report goes", example = "CMW") @Nullable String body,

        @QueryParam("dueBefore") @Parameter(description = "Due before this day", example = "2027-01-01") @Nullable LocalDate dueBefore,

        @QueryParam("status") @Parameter(description = "Status of the duty today", example = "overdue") @Nullable DutyStanding status) {

    Conditions conditions(LocalDate today) {
        return new Conditions()
                .and("party = :party", "party", party)
                .and("instrument = :instrument", "instrument", instrument)
                .and("body = :body", "body", body)
                .changing("due_on < :dueBefore", "dueBefore", dueBefore)
                .changing(DutyStanding.SQL + " = :status", "status", status)
                .with("today", status == null ? null : today);
    }
}
