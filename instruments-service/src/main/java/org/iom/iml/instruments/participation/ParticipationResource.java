package org.iom.iml.instruments.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.participation.ParticipationProjection.Shown;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** One party under one instrument over HTTP. */
@Path("/v1")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParticipationResource {

    private static final String PARTICIPATION = "instruments/{code}/participations/{party}";

    private final Participations participations;
    private final ParticipationProjection shown;
    private final History history;
    private final Clock clock;

    ParticipationResource(Participations participations, ParticipationProjection shown, History history, Clock clock) {
        this.participations = participations;
        this.shown = shown;
        this.history = history;
        this.clock = clock;
    }

    /** An act to be recorded. */
    public record NewAct(
            @NotBlank @Schema(examples = "ratification") String kind,

            @NotNull @Schema(description = "Of deposit, registration or signature")
            LocalDate date,

            @Nullable @Schema(description = "From when it has effect, as the depositary says")
            LocalDate effectiveOn,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-13")
            String source,

            @Nullable @Size(max = 100) @Schema(examples = "C.N.1042.2008.TREATIES-5")
            String notification) {

        Act act(Clock clock) {
            ActKind known = ActKind.find(kind)
                    .orElseThrow(() -> BadInput.field("/kind", "unknown-act", "There is no act \"" + kind + "\"."));
            return new Act(known, date, effectiveOn, null, source, notification, null, clock.instant(), null);
        }
    }

    @GET
    @Path(PARTICIPATION)
    @PermitAll
    @Operation(operationId = "getParticipation", summary = "One party under one instrument")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @PathParam("party") @Parameter(example = "RWA") String party,
            @BeanParam StatusDate on,
            @Context Request request) {
        Shown found = visible(code, party);
        LocalDate day = on.day(clock);
        return Versions.ok(request, found.version() + "." + day, ParticipationView.of(found, day));
    }

    @POST
    @Path(PARTICIPATION + "/acts")
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(operationId = "recordAct", summary = "Record an act by which a party consents or leaves")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response record(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @PathParam("party") @Parameter(example = "RWA") String party,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewAct body) {
        participations.record(code, party, body.act(clock));
        LocalDate today = LocalDate.now(clock);
        Shown now = visible(code, party);
        return Response.created(URI.create("/v1/instruments/" + code + "/participations/" + party))
                .entity(ParticipationView.of(now, today))
                .tag(Versions.tag(now.version() + "." + today))
                .build();
    }

    @GET
    @Path(PARTICIPATION + "/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(operationId = "listParticipationHistory", summary = "What happened to a participation")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @PathParam("party") @Parameter(example = "RWA") String party,
            @BeanParam PageRequest page) {
        visible(code, party);
        return history.of("participation", Participation.idOf(code, party), page);
    }

    private Shown visible(String code, String party) {
        return shown.find(code, party)
                .orElseThrow(() -> new NotFound("No act of " + party + " is recorded under " + code + "."));
    }
}
