package org.iom.iml.instruments.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.instrument.Instruments;
import org.iom.iml.instruments.participation.standing.StatusDate;
import org.iom.iml.instruments.party.Parties;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the participation of one party in one instrument. */
@Path("/v1")
@Tag(
        name = "Participations",
        description = "The acts by which parties consent to be bound by instruments and leave them, and their"
                + " status on any date.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ParticipationResource {

    private final ParticipationList shown;
    private final History history;
    private final Instruments instruments;
    private final Parties parties;
    private final Clock clock;

    ParticipationResource(
            ParticipationList shown, History history, Instruments instruments, Parties parties, Clock clock) {
        this.shown = shown;
        this.history = history;
        this.instruments = instruments;
        this.parties = parties;
        this.clock = clock;
    }

    @GET
    @Path("instruments/{code}/participations/{party}")
    @PermitAll
    @Operation(
            operationId = "getParticipation",
            summary = "Get the participation of a party in an instrument",
            description = "The status on a date with the acts on which it rests, acts that were corrected or"
                    + " annulled, and all statuses over time. With `knownOn`, as it was known at another time. Of"
                    + " a party that did nothing the status is `none` where sources cover it, with `knownUntil`,"
                    + " and otherwise `unknown`.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @PathParam("party") @Parameter(description = "Code of the party", example = "RWA") String party,
            @BeanParam StatusDate on,
            @BeanParam KnownOn knownOn,
            @Context Request request) {
        LocalDate day = on.day(clock);
        Instant known = knownOn.instant();
        ParticipationRow found = find(code, party, known);
        String version = found.version() + "." + day + "." + found.status(day).code() + found.knownUntil(day)
                + (known == null ? "" : "." + known);
        return Versions.ok(request, version, ParticipationView.of(found, day, known));
    }

    @GET
    @Path("instruments/{code}/participations/{party}/history")
    @PermitAll
    @Operation(
            operationId = "listParticipationHistory",
            summary = "List the history of a participation",
            description = "Every fact that was published about it, oldest first, when, and by which client.")
    @HistoryOf(producer = InstrumentsFact.class, aggregate = "participation")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @PathParam("party") @Parameter(description = "Code of the party", example = "RWA") String party,
            @BeanParam PageRequest page) {
        find(code, party, null);
        return history.of("participation", Participation.idOf(code, party), page);
    }

    private ParticipationRow find(String code, String party, @Nullable Instant known) {
        if (!instruments.named(code).kind().isTreaty()) {
            throw new NotFound(code + " is no treaty: nobody becomes a party to it.");
        }
        parties.named(party);
        return shown.find(code, party, known).orElseThrow();
    }
}
