package org.iom.iml.training.edition;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Which editions are asked for. */
public record EditionFilter(
        @QueryParam("courseId") @Nullable UUID courseId,

        @QueryParam("status") @Parameter(description = "scheduled, postponed, held or cancelled") @Nullable String status,

        @QueryParam("party")
        @Parameter(description = "ISO 3166-1 alpha-3 code of a State for whose officials it is")
        @Nullable String party,

        @QueryParam("partner") @Parameter(description = "Organization that co-organizes it") @Nullable String partner,

        @QueryParam("theme") @Parameter(description = "Code of a theme that it touches") @Nullable String theme,

        @QueryParam("startsFrom") @Parameter(description = "Begins on this day or later") @Nullable LocalDate startsFrom,

        @QueryParam("startsUntil") @Parameter(description = "Begins on this day or earlier") @Nullable LocalDate startsUntil) {

    Conditions conditions() {
        return new Conditions()
                .and("course.courseId = :courseId", "courseId", courseId)
                .and("cast(status as String) = :status", "status", status)
                .and("array_contains(purpose.parties, :party)", "party", party)
                .and("arrangements.partner = :partner", "partner", partner)
                .and("array_contains(purpose.themes, :theme)", "theme", theme)
                .and("dates.startsOn >= :startsFrom", "startsFrom", startsFrom)
                .and("dates.startsOn <= :startsUntil", "startsUntil", startsUntil);
    }
}
