package org.iom.iml.instruments.declaration;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The instrument and the party by which declarations are filtered, where the path does not already give them. */
record DeclarationSubject(
        @QueryParam("instrument") @Parameter(description = INSTRUMENT, example = "ICRMW") @Nullable String instrument,

        @QueryParam("party") @Parameter(description = PARTY, example = "SLV") @Nullable String party) {

    static final String INSTRUMENT = "Code of the instrument that it concerns";
    static final String PARTY = "Code of the party that made it";

    Conditions and(Conditions conditions) {
        return conditions
                .and("d.instrument = :instrument", "instrument", instrument)
                .and("d.party = :party", "party", party);
    }
}
