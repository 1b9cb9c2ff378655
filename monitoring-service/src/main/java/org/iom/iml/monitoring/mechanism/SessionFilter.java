package org.iom.iml.monitoring.mechanism;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which a mechanism's sessions are listed. */
record SessionFilter(
        @QueryParam("party")
        @Parameter(description = "Only sessions that consider this State", example = "KEN")
        @Nullable String party,

        @QueryParam("endsFrom")
        @Parameter(description = "Only sessions that end on this day or later", example = "2026-01-01")
        @Nullable LocalDate endsFrom,

        @QueryParam("startsBefore")
        @Parameter(description = "Only sessions that begin before this day", example = "2027-01-01")
        @Nullable LocalDate startsBefore) {

    Conditions conditions(String mechanism) {
        return new Conditions()
                .and("mechanism = :mechanism", "mechanism", mechanism)
                .changing("parties @> array[cast(:party as text)]", "party", party)
                .changing("ends_on >= :endsFrom", "endsFrom", endsFrom)
                .changing("starts_on < :startsBefore", "startsBefore", startsBefore);
    }
}
