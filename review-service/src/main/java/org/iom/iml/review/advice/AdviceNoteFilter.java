package org.iom.iml.review.advice;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which advice notes are listed. */
record AdviceNoteFilter(
        @QueryParam("q") @Parameter(description = "Words of title and text", example = "passports") @Nullable String q,

        @QueryParam("instrument")
        @Parameter(description = "That cite it; see /v1/instruments", example = "ICRMW")
        @Nullable String instrument) {

    Conditions conditions() {
        return new Conditions()
                .and("search @@ websearch_to_tsquery('english', folded(:q))", "q", q)
                .and("instruments @> array[:instrument]::text[]", "instrument", instrument);
    }
}
