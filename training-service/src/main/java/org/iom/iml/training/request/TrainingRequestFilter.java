package org.iom.iml.training.request;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which requests are listed. */
record TrainingRequestFilter(
        @QueryParam("party")
        @Parameter(description = "Only requests of this State's government, a code of /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("status") @Parameter(description = "Only requests with this status", example = "received") @Nullable TrainingRequestStatus status,

        @QueryParam("theme")
        @Parameter(description = "Only requests on this theme, a code of /v1/code-lists/themes", example = "detention")
        @Nullable String theme) {

    Conditions conditions() {
        return new Conditions()
                .and("r.party = :party", "party", party)
                .changing("r.status = :status", "status", status)
                .and("r.themes @> array[:theme]::varchar[]", "theme", theme);
    }
}
