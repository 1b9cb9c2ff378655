package org.iom.iml.review.project;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which project assessments are listed. */
record AssessmentFilter(
        @QueryParam("party")
        @Parameter(description = "State in which the project is; see /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("phase") @Parameter(description = "Phase of the project") @Nullable Phase phase,

        @QueryParam("status") @Parameter(description = "Status") @Nullable AssessmentStatus status) {

    Conditions conditions() {
        return new Conditions()
                .and("party = :party", "party", party)
                .and("phase = :phase", "phase", phase)
                .changing("status = :status", "status", status);
    }
}
