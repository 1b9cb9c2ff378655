package org.iom.iml.review.heard;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which recommendations of mechanisms are listed. */
record HeardRecommendationFilter(
        @QueryParam("theme")
        @Parameter(description = "Theme that they have; see /v1/themes", example = "detention")
        @Nullable String theme,

        @QueryParam("instrument")
        @Parameter(description = "Instrument that they apply; its code in /v1/instruments", example = "ICRMW")
        @Nullable String instrument,

        @QueryParam("sinceRequest")
        @Parameter(description = "Only those that came after the review was asked for", example = "true")
        @Nullable Boolean sinceRequest) {

    Conditions conditions(UUID review) {
        Conditions conditions = new Conditions()
                .and("r.id = :review", "review", review)
                .and("h.themes @> array[cast(:theme as text)]", "theme", theme)
                .and("h.instruments @> array[cast(:instrument as text)]", "instrument", instrument);
        return Boolean.TRUE.equals(sinceRequest) ? conditions.and("h.heard_at >= r.requested_at") : conditions;
    }
}
