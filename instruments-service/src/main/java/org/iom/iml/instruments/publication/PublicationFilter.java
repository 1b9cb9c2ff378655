package org.iom.iml.instruments.publication;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which publications are listed. */
record PublicationFilter(
        @QueryParam("q")
        @Parameter(
                description =
                        "Words of title, abstract, author or identifier; \"exact words\", OR and - are understood",
                example = "detention")
        @Nullable String q,

        @QueryParam("kind")
        @Parameter(description = "What it is, see /v1/code-lists/publication-kinds", example = "information-note")
        @Nullable PublicationKind kind,

        @QueryParam("language")
        @Parameter(description = "BCP 47 language in which it can be read", example = "fr")
        @Nullable String language,

        @QueryParam("theme")
        @Parameter(description = "Code of a theme, see /v1/themes", example = "detention")
        @Nullable String theme,

        @QueryParam("instrument")
        @Parameter(description = "Code of an instrument that it explains", example = "ICRMW")
        @Nullable String instrument,

        @QueryParam("provision")
        @Parameter(
                description = "Address of a provision that it explains in whole or in part; only with instrument",
                example = "art_17")
        @Nullable String provision,

        @QueryParam("status")
        @Parameter(description = "Where it stands; drafts are the Unit's own", example = "published")
        @Nullable PublicationStatus status) {

    /** Returns the conditions; withdrawn publications are listed for the Unit only. */
    Conditions conditions() {
        return new Conditions()
                .changing("p.status <> 'withdrawn' or caller_sees_all()")
                .changing("p.status = :status", "status", status)
                .changing("v.kind = :kind", "kind", kind)
                .changing("v.languages @> array[cast(:language as text)]", "language", language)
                .changing("v.themes @> array[cast(:theme as text)]", "theme", theme)
                .changing("v.instruments @> array[cast(:instrument as text)]", "instrument", instrument)
                .changing("v.addresses @> array[cast(:address as text)]", "address", address())
                .changing(
                        "v.search @@ (websearch_to_tsquery('english', :q) || websearch_to_tsquery('french', :q)"
                                + " || websearch_to_tsquery('spanish', :q))",
                        "q",
                        q == null ? null : Folded.of(q));
    }

    private @Nullable String address() {
        if (provision == null) {
            return null;
        }
        if (instrument == null) {
            throw BadInput.parameter("provision", "the address of a provision; say of which instrument");
        }
        return Norm.address(instrument, provision);
    }
}
