package org.iom.iml.monitoring.document;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which documents are listed. */
record DocumentFilter(
        @QueryParam("symbol") @Parameter(description = "Symbol, in whatever form", example = "CMW/C/TJK/CO/2") @Nullable String symbol,

        @QueryParam("language") @Parameter(description = "Language: ar, zh, en, fr, ru or es", example = "en") @Nullable String language,

        @QueryParam("party")
        @Parameter(description = "State that they concern; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("mechanism")
        @Parameter(description = "Code of the mechanism; see /v1/code-lists/mechanisms", example = "CMW")
        @Nullable String mechanism,

        @QueryParam("kind") @Parameter(description = "What they are", example = "concluding-observations") @Nullable DocumentKind kind) {

    Conditions conditions() {
        return new Conditions()
                .and(
                        "symbol = :symbol",
                        "symbol",
                        symbol == null ? null : DocumentSymbol.of(symbol).text())
                .and("language = :language", "language", language)
                .and("party = :party", "party", party)
                .and("mechanism = :mechanism", "mechanism", mechanism)
                .and("kind = :kind", "kind", kind);
    }
}
