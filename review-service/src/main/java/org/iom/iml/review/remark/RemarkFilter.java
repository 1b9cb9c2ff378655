package org.iom.iml.review.remark;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which remarks on a review are listed. */
record RemarkFilter(
        @QueryParam("finding") @Parameter(description = "On this finding") @Nullable UUID finding,

        @QueryParam("settled") @Parameter(description = "Whether they are settled") @Nullable Boolean settled) {

    Conditions conditions(UUID review) {
        return new Conditions()
                .and("review = :review", "review", review)
                .and("finding = :finding", "finding", finding)
                .changing("(settled_at is not null) = :settled", "settled", settled);
    }
}
