package org.iom.iml.training.application;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.iom.iml.training.course.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The criteria by which an edition's applications are listed; names are no criterion, as they would appear in the
 * address.
 */
record ApplicationFilter(
        @QueryParam("status")
        @Parameter(description = "Only those with this status", example = "under-review")
        @Nullable ApplicationStatus status,

        @QueryParam("party")
        @Parameter(description = "Only those of this State, a code of /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("sector") @Parameter(description = "Only those who work there", example = "government") @Nullable Audience sector,

        @QueryParam("scholarship")
        @Parameter(description = "Only those who need a scholarship, or who do not", example = "true")
        @Nullable Boolean scholarship) {

    Conditions conditions() {
        return new Conditions()
                .changing("a.status = :status", "status", status)
                .changing("a.party = :party", "party", party)
                .changing("a.sector = :sector", "sector", sector)
                .changing("a.scholarship = :scholarship", "scholarship", scholarship);
    }
}
