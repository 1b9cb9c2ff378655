package org.iom.iml.instruments.theme;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which themes are listed. */
record ThemeFilter(
        @QueryParam("q") @Parameter(description = "Words of a name in any language", example = "rétention") @Nullable String q,

        @QueryParam("broader")
        @Parameter(description = "Code of the theme right above", example = "detention")
        @Nullable String broader,

        @QueryParam("top") @Parameter(description = "Only themes that none stands above", example = "true") @Nullable Boolean top) {

    Conditions conditions() {
        Conditions conditions = new Conditions()
                .changing(
                        "search @@ (websearch_to_tsquery('english', :q) || websearch_to_tsquery('french', :q)"
                                + " || websearch_to_tsquery('spanish', :q))",
                        "q",
                        q == null ? null : Folded.of(q))
                .changing("broader @> jsonb_build_array(cast(:broader as text))", "broader", broader);
        return Boolean.TRUE.equals(top) ? conditions.changing("broader = '[]'") : conditions;
    }
}
