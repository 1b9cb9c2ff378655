package org.iom.iml.review.review;

import java.util.Set;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Which reviews a list holds. */
public record ReviewFilter(@Nullable String party, @Nullable ReviewStatus status) {

    /** Never more than the caller may see: all, those about its own parties, and what was published. */
    Conditions conditions(boolean all, Set<String> own) {
        return new Conditions()
                .and("request.party = :party", "party", party)
                .and("status = :status", "status", status)
                .and("request.party in :own or publication.publishedOn is not null", "own", all ? null : own);
    }
}
