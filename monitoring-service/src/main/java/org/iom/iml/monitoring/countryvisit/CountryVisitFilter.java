package org.iom.iml.monitoring.countryvisit;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which country visits are listed. */
record CountryVisitFilter(
        @QueryParam("party")
        @Parameter(description = "State that is visited; its code in /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("mandate")
        @Parameter(description = "Special procedure that visits; its code in /v1/mechanisms", example = "SR-MIGRANTS")
        @Nullable String mandate,

        @QueryParam("status") @Parameter(description = "Where the visit stands", example = "accepted") @Nullable VisitStatus status) {

    Conditions conditions() {
        return new Conditions()
                .and("v.party = :party", "party", party)
                .and("v.mandates @> array[cast(:mandate as text)]", "mandate", mandate)
                .changing("v.status = :status", "status", status);
    }
}
