package org.iom.iml.training.request;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Which requests are asked for. */
public record TrainingRequestFilter(
        @QueryParam("party") @Parameter(description = "ISO 3166-1 alpha-3 code of the State") @Nullable String party,

        @QueryParam("status")
        @Parameter(description = "received, accepted, declined, planned, fulfilled or withdrawn")
        @Nullable String status,

        @QueryParam("theme") @Parameter(description = "Code of a theme that it touches") @Nullable String theme) {

    Conditions conditions() {
        return new Conditions()
                .and("party = :party", "party", party)
                .and("cast(status as String) = :status", "status", status)
                .and("array_contains(subject.themes, :theme)", "theme", theme);
    }
}
