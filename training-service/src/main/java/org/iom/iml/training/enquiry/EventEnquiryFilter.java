package org.iom.iml.training.enquiry;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which enquiries are listed. */
record EventEnquiryFilter(
        @QueryParam("party")
        @Parameter(description = "Only enquiries of this State's government, a code of /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("status")
        @Parameter(description = "Only enquiries with this status", example = "confirmed")
        @Nullable EventEnquiryStatus status,

        @QueryParam("theme")
        @Parameter(description = "Only enquiries on this theme, a code of /v1/code-lists/themes", example = "detention")
        @Nullable String theme) {

    Conditions conditions() {
        return new Conditions()
                .and("q.party = :party", "party", party)
                .changing("q.status = :status", "status", status)
                .and("q.themes @> array[:theme]::varchar[]", "theme", theme);
    }
}
