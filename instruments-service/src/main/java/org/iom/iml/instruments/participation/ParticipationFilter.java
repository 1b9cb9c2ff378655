package org.iom.iml.instruments.participation;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Which participations are asked for, and for when. */
public record ParticipationFilter(
        @QueryParam("on") @Parameter(description = StatusDate.DESCRIPTION, example = "2015-03-14") @Nullable LocalDate on,

        @QueryParam("knownOn")
        @Parameter(
                description = KnownOn.DESCRIPTION,
                example = "2026-01-31",
                schema = @Schema(implementation = String.class))
        @Nullable String knownOn,

        @QueryParam("status")
        @Parameter(description = "Only those with this status on the date", example = "party")
        @Nullable Status status) {

    private static final String CONDITION = """
            case when p.since[1] <= :on then status_on(:on, p.since, p.statuses)
                 when is_covered('acts', p.instrument, p.party) then 'none' else 'unknown' end = :status""";

    LocalDate day(Clock clock) {
        return new StatusDate(on).day(clock);
    }

    /** As of when the registry's knowledge counts; null for all of it. */
    @Nullable Instant known() {
        return new KnownOn(knownOn).instant();
    }

    /** What the database can tell: the statuses of now, not those of what was known before. */
    Conditions conditions(LocalDate day) {
        return status == null || knownOn != null
                ? new Conditions()
                : new Conditions().changing(CONDITION, "status", status).with("on", day);
    }

    /** Whether {@code found}, as it was known then, is asked for. */
    boolean fits(ParticipationRow found, LocalDate day) {
        return !found.acts().isEmpty() && (status == null || found.status(day) == status);
    }
}
