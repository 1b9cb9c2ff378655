package org.iom.iml.instruments.participation.discrepancy;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which discrepancies are listed. */
record DiscrepancyFilter(
        @QueryParam("instrument")
        @Parameter(description = "Only under the instrument with this code", example = "COE-THB")
        @Nullable String instrument,

        @QueryParam("party")
        @Parameter(description = "Only about acts of the party with this code", example = "NOR")
        @Nullable String party,

        @QueryParam("kind") @Parameter(description = "Only of this kind", example = "effective-date") @Nullable DiscrepancyKind kind) {

    Conditions conditions() {
        return new Conditions()
                .and("d.instrument = :instrument", "instrument", instrument)
                .and("d.party = :party", "party", party)
                .and("d.kind = :kind", "kind", kind)
                .changing("d.settled_at is null");
    }
}
