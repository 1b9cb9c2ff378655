package org.iom.iml.review.review;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Which reviews a list holds. */
public record ReviewFilter(
        @QueryParam("party")
        @Parameter(description = "Code of the State whose law is reviewed; see /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("status") @Parameter(description = "Where the review stands") @Nullable ReviewStatus status,

        @QueryParam("product") @Parameter(description = "What the review ends in") @Nullable Product product) {

    /** Reviews about {@code party}. */
    public static ReviewFilter about(String party) {
        return new ReviewFilter(party, null, null);
    }

    /** Never more than the caller may see: all, those about its own parties, and what was published. */
    Conditions conditions(boolean all, Set<String> own) {
        return new Conditions()
                .and("party = :party", "party", party)
                .changing("status = :status", "status", status)
                .and("product = :product", "product", product)
                .changing("party = any(:own) or published_on is not null", "own", all ? null : own);
    }
}
