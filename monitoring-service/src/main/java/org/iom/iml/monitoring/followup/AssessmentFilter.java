package org.iom.iml.monitoring.followup;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.monitoring.document.DocumentSymbol;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which assessments are listed. */
record AssessmentFilter(
        @QueryParam("party")
        @Parameter(description = "State to which it was recommended; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("recommendation")
        @Parameter(
                description = "Only of this recommendation; its id in /v1/recommendations",
                example = "0197a3c2-5f4e-7b1d-8a6c-2e9f4d5b7c10")
        @Nullable UUID recommendation,

        @QueryParam("scheme")
        @Parameter(
                description = "The body, by whose scheme they are graded; see /v1/follow-up-schemes",
                example = "CCPR")
        @Nullable String scheme,

        @QueryParam("normalised")
        @Parameter(description = "Place of the grade on the scale for all schemes", example = "partly-satisfactory")
        @Nullable NormalisedGrade normalised,

        @QueryParam("document")
        @Parameter(description = "Symbol of the document in which they stand", example = "CCPR/C/128/3/Add.1")
        @Nullable String document) {

    /** Creates the filter for what was said of one recommendation. */
    static AssessmentFilter of(UUID recommendation) {
        return new AssessmentFilter(null, recommendation, null, null, null);
    }

    Conditions conditions() {
        return new Conditions()
                .and("a.party = :party", "party", party)
                .and("a.recommendation = :recommendation", "recommendation", recommendation)
                .and("a.scheme = :scheme", "scheme", scheme)
                .and("a.normalised = :normalised", "normalised", normalised)
                .and(
                        "a.document = :document",
                        "document",
                        document == null ? null : DocumentSymbol.of(document).text())
                .changing("a.withdrawn_at is null");
    }
}
