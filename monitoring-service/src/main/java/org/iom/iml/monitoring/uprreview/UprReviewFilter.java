package org.iom.iml.monitoring.uprreview;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which reviews are listed. */
record UprReviewFilter(
        @QueryParam("party")
        @Parameter(description = "State under review; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("cycle") @Parameter(description = "Cycle of the Universal Periodic Review", example = "1") @Nullable Integer cycle,

        @QueryParam("session") @Parameter(description = "Session of the working group", example = "8") @Nullable Integer session) {

    Conditions conditions() {
        return new Conditions()
                .and("u.party = :party", "party", party)
                .and("u.cycle = :cycle", "cycle", cycle)
                .changing("u.session = :session", "session", session);
    }
}
