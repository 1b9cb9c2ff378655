package org.iom.iml.review.review;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which reviews are listed. */
public record ReviewFilter(
        @QueryParam("party")
        @Parameter(description = "Code of the State whose law is reviewed; see /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("status") @Parameter(description = "Status of the review") @Nullable ReviewStatus status,

        @QueryParam("product") @Parameter(description = "The product of the review") @Nullable Product product,

        @QueryParam("late")
        @Parameter(
                description =
                        "true: whose next step is overdue, or that are wanted by a day that is over; false: others")
        @Nullable Boolean late) {

    /** Returns the criteria for all reviews about {@code party}. */
    public static ReviewFilter about(String party) {
        return new ReviewFilter(party, null, null, null);
    }

    /**
     * Returns conditions that never exceed what the caller may see: all reviews, or those about its own parties and
     * published ones.
     */
    Conditions conditions(boolean all, Set<String> own, LocalDate today) {
        return new Conditions()
                .and("party = :party", "party", party)
                .changing("status = :status", "status", status)
                .and("product = :product", "product", product)
                .changing("coalesce(due_on < :today, false) = :late", "late", late)
                .with("today", late == null ? null : today)
                .changing("party = any(:own) or published_on is not null", "own", all ? null : own);
    }
}
