package org.iom.iml.monitoring.contribution;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which contributions are listed. */
record ContributionFilter(
        @QueryParam("party")
        @Parameter(description = "State that they are about; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("mechanism")
        @Parameter(description = "Mechanism that they are for; see /v1/code-lists/mechanisms", example = "UPR")
        @Nullable String mechanism,

        @QueryParam("session") @Parameter(description = "Number of its session", example = "46") @Nullable Integer session,

        @QueryParam("status") @Parameter(description = "Status", example = "published") @Nullable ContributionStatus status,

        @QueryParam("q")
        @Parameter(
                description = "Words of the text, which is searched as far as the caller sees it",
                example = "detention")
        @Nullable String q) {

    Conditions conditions() {
        return new Conditions()
                .and("c.party = :party", "party", party)
                .and("c.mechanism = :mechanism", "mechanism", mechanism)
                .and("c.session = :session", "session", session)
                .changing("c.status = :status", "status", status)
                .changing("c.search @@ websearch_to_tsquery('english', folded(:q))", "q", q);
    }
}
