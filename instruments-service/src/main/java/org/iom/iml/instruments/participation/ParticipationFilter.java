package org.iom.iml.instruments.participation;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.instruments.coverage.Truth;
import org.iom.iml.instruments.participation.standing.Status;
import org.iom.iml.instruments.participation.standing.StatusDate;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which participations are listed, and the date that they concern. */
record ParticipationFilter(
        @QueryParam("on") @Parameter(description = StatusDate.DESCRIPTION, example = "2015-03-14") @Nullable LocalDate on,

        @QueryParam("knownOn")
        @Parameter(
                description = KnownOn.DESCRIPTION,
                example = "2026-01-31",
                schema = @Schema(implementation = String.class))
        @Nullable String knownOn,

        @QueryParam("status")
        @Parameter(
                description =
                        "Only those with this status on the date. Who did nothing, or of whom nothing is known, is"
                                + " in no list of participations: see listNonParties and listMissingInstruments",
                example = "party",
                schema =
                        @Schema(
                                implementation = String.class,
                                enumeration = {"signatory", "contracting", "party", "provisional", "former"}))
        @Nullable Status status,

        @QueryParam("bound")
        @Parameter(
                description = "Only those that are bound on the date, or are not, or of which that is not known",
                example = "true")
        @Nullable Truth bound) {

    private static final String CONDITION = "status_on(:on, p.since, p.statuses) = :status";

    /** Returns the date requested, provided a list of parties that have performed an act can answer the request. */
    LocalDate day(Clock clock) {
        if (status == Status.NONE || status == Status.UNKNOWN) {
            throw BadInput.parameter(
                    "status",
                    "signatory, contracting, party, provisional or former; who did nothing is in /non-parties of an"
                            + " instrument and /missing-instruments of a party");
        }
        return new StatusDate(on).day(clock);
    }

    /** Returns the instant as of which the registry's knowledge counts; null for all of it. */
    @Nullable Instant known() {
        return new KnownOn(knownOn).instant();
    }

    /**
     * Returns the conditions that the database can check: present statuses, but neither those known earlier nor whether
     * a party is bound.
     */
    Conditions conditions(LocalDate day) {
        return status == null || knownOn != null
                ? new Conditions()
                : new Conditions().changing(CONDITION, "status", status).with("on", day);
    }

    /** Reports whether {@code found}, as known at that time, meets the criteria. */
    boolean fits(ParticipationRow found, LocalDate day) {
        return !found.acts().isEmpty()
                && (status == null || found.status(day) == status)
                && (bound == null || found.bound(day) == bound);
    }
}
