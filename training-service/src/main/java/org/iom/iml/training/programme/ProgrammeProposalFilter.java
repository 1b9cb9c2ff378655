package org.iom.iml.training.programme;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which proposals are listed. */
record ProgrammeProposalFilter(
        @QueryParam("status") @Parameter(description = "Only proposals with this status", example = "open") @Nullable ProgrammeProposalStatus status,

        @QueryParam("kind") @Parameter(description = "Only proposals of this kind", example = "edition") @Nullable ProgrammeKind kind,

        @QueryParam("party")
        @Parameter(description = "Only proposals for officials of this State, a code of /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("theme")
        @Parameter(description = "Only proposals on this theme, a code of /v1/code-lists/themes", example = "detention")
        @Nullable String theme) {

    Conditions conditions(int year) {
        return new Conditions()
                .and("p.programme_year = :year", "year", year)
                .and("p.kind = :kind", "kind", kind)
                .and("p.parties @> array[:party]::varchar[]", "party", party)
                .and("p.themes @> array[:theme]::varchar[]", "theme", theme)
                .changing("p.status = :status", "status", status);
    }
}
