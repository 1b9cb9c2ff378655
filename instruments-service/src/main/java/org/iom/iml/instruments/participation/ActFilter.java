package org.iom.iml.instruments.participation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which acts are listed. */
record ActFilter(
        @QueryParam("instrument")
        @Parameter(description = "Code of an instrument; this or a party is needed", example = "ICRMW")
        @Nullable String instrument,

        @QueryParam("party")
        @Parameter(description = "Code of a party; this or an instrument is needed", example = "KEN")
        @Nullable String party,

        @QueryParam("kind")
        @Parameter(
                description = "Only acts of this kind (/v1/code-lists/act-kinds)",
                example = "accession",
                schema = @Schema(implementation = String.class))
        @Nullable ActKind kind,

        @QueryParam("from")
        @Parameter(description = "Performed on or after that date", example = "2015-01-01")
        @Nullable LocalDate from,

        @QueryParam("to") @Parameter(description = "Performed on or before that date", example = "2015-12-31") @Nullable LocalDate to) {

    Conditions conditions() {
        if (instrument == null && party == null) {
            throw new BadInput("instrument-or-party-missing", "Ask for the acts of an instrument or of a party.");
        }
        BadInput.requireOrder(from, "to", to);
        return new Conditions()
                .and("p.instrument = :instrument", "instrument", instrument)
                .and("p.party = :party", "party", party)
                .and("act ->> 'kind' = :kind", "kind", kind)
                .and("act ->> 'date' >= :from", "from", from == null ? null : from.toString())
                .and("act ->> 'date' <= :to", "to", to == null ? null : to.toString())
                .changing("act ->> 'supersededAt' is null");
    }
}
