package org.iom.iml.instruments.provision;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.provision.edition.LegalForce;
import org.iom.iml.instruments.text.Folded;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which the provisions of an instrument are listed. */
record ProvisionFilter(
        @QueryParam("theme")
        @Parameter(description = "Code of a theme, see /v1/themes", example = "detention")
        @Nullable String theme,

        @QueryParam("kind")
        @Parameter(description = "What it is called in the text, such as article or paragraph", example = "article")
        @Nullable String kind,

        @QueryParam("force")
        @Parameter(description = "Its own legal force, or the one that it inherits", example = "binding")
        @Nullable LegalForce force,

        @QueryParam("status")
        @Parameter(description = "Whether the latest text has it; `standing` where this is left out", example = "any")
        @Nullable Wanted status,

        @QueryParam("q")
        @Parameter(description = "Words of number, headings and texts", example = "detention OR imprisonment")
        @Nullable String q) {

    /** Whether provisions in the latest text, former ones or both are listed. */
    public enum Wanted implements Coded {
        STANDING("standing"),
        FORMER("former"),
        ANY("any");

        private final String code;

        Wanted(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    Conditions conditions(String instrument) {
        return new Conditions()
                .and("instrument = :instrument", "instrument", instrument)
                .changing("themes @> array[cast(:theme as text)]", "theme", theme)
                .changing("kind = :kind", "kind", kind)
                .changing("effective_force = :force", "force", force)
                .changing("status = :status", "status", statusCode())
                .changing(
                        "search @@ (websearch_to_tsquery('english', :q) || websearch_to_tsquery('french', :q)"
                                + " || websearch_to_tsquery('spanish', :q))",
                        "q",
                        q == null ? null : Folded.of(q));
    }

    private @Nullable String statusCode() {
        return status == Wanted.ANY ? null : (status == null ? Wanted.STANDING : status).code();
    }
}
