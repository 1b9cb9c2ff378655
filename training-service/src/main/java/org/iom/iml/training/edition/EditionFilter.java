package org.iom.iml.training.edition;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which editions are listed. */
public record EditionFilter(
        @QueryParam("courseId") @Parameter(description = "Only editions of this course") @Nullable UUID courseId,

        @QueryParam("status")
        @Parameter(description = "Only editions with this status", example = "scheduled")
        @Nullable EditionStatus status,

        @QueryParam("party")
        @Parameter(
                description = "Only editions held for officials of this State, a code of /v1/parties",
                example = "KEN")
        @Nullable String party,

        @QueryParam("partner")
        @Parameter(
                description = "Only editions that this organization co-organizes, a code of /v1/partners",
                example = "IIHL")
        @Nullable String partner,

        @QueryParam("theme")
        @Parameter(description = "Only editions on this theme, a code of /v1/code-lists/themes", example = "detention")
        @Nullable String theme,

        @QueryParam("startsFrom")
        @Parameter(description = "Only editions that begin on this day or later", example = "2026-01-01")
        @Nullable LocalDate startsFrom,

        @QueryParam("startsUntil")
        @Parameter(description = "Only editions that begin on this day or earlier", example = "2026-12-31")
        @Nullable LocalDate startsUntil) {

    /** Returns the conditions for a query over {@code edition e}. */
    public Conditions conditions() {
        BadInput.requireOrder(startsFrom, "startsUntil", startsUntil);
        return new Conditions()
                .and("e.course_id = :courseId", "courseId", courseId)
                .and("e.parties @> array[:party]::varchar[]", "party", party)
                .and("e.partner = :partner", "partner", partner)
                .and("e.themes @> array[:theme]::varchar[]", "theme", theme)
                .changing("e.status = :status", "status", status)
                .changing("e.starts_on >= :startsFrom", "startsFrom", startsFrom)
                .changing("e.starts_on <= :startsUntil", "startsUntil", startsUntil);
    }
}
