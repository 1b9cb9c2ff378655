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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import org.iom.iml.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** One party under one instrument over HTTP. */
@Path("/v1")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParticipationResource {

    private static final String PARTICIPATION = "instruments/{code}/participations/{party}";
    private static final String ACT = PARTICIPATION + "/acts/{id}";

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

            @Nullable @Size(max = 100) @Schema(examples = "annex_1", description = "Part that it concerns alone")
            String part,

            @Nullable @Size(max = 100) @Schema(
                    examples = "[\"GIB\"]",
                    description = "Territories to which it extends, or from which it is withdrawn")
            List<@NotBlank String> territories,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-13")
            String source,

            @Nullable @Schema(description = "Whether that source is the depositary, who wins over others")
            Boolean fromDepositary,

            @Nullable @Size(max = 100) @Schema(examples = "C.N.1042.2008.TREATIES-5")
            String notification) {

        Act act(Clock clock, String at) {
            ActKind known = ActKind.find(kind)
                    .orElseThrow(
                            () -> BadInput.field(at + "/kind", "unknown-act", "There is no act \"" + kind + "\"."));
            return new Act(
                    Ids.next(),
                    known,
                    date,
                    effectiveOn,
                    null,
                    null,
                    part,
                    Objects.requireNonNullElse(territories, List.of()),
                    source,
                    Objects.requireNonNullElse(fromDepositary, false),
                    notification,
                    null,
                    clock.instant(),
                    null,
                    null,
                    null);
        }
    }

    /** An act as it should have been recorded, and why it was not. */
    public record NewCorrection(
            @Valid @NotNull NewAct act,

            @NotBlank @Size(max = 1000) @Schema(examples = "The day of signature was recorded for that of deposit.")
            String reason) {}

    /** Why an act should not have been recorded at all. */
    public record NewAnnulment(
            @NotBlank @Size(max = 1000) @Schema(examples = "The note concerned another instrument.")
            String reason) {}

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
            @BeanParam KnownOn knownOn,
            @Context Request request) {
        Asked asked = Asked.ofOne(on.day(clock), knownOn.instant());
        Shown found = shown.find(code, party, asked.knownOn()).orElseThrow(() -> nothingOf(code, party));
        String known = asked.knownOn() == null ? "" : "." + asked.knownOn();
        return Versions.ok(request, found.version() + "." + asked.on() + known, ParticipationView.of(found, asked));
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
        participations.record(code, party, body.act(clock, ""));
        return created(code, party);
    }

    @POST
    @Path(ACT + "/correction")
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(
            operationId = "correctAct",
            summary = "Put an act as it should read in the place of one that was recorded wrongly",
            description = "The wrong one stays in the log as superseded, with the reason.")
    @APIResponse(
            responseCode = "201",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response correct(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @PathParam("party") @Parameter(example = "HND") String party,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewCorrection body) {
        Act right = body.act().act(clock, "/act");
        participations.correct(Participation.idOf(code, party), id, ifMatch, Optional.of(right), body.reason());
        return created(code, party);
    }

    @POST
    @Path(ACT + "/annulment")
    @RolesAllowed(Roles.IML)
    @Operation(
            operationId = "annulAct",
            summary = "Take back an act that was recorded in error",
            description =
                    "It stays in the log as superseded, with the reason. Another If-Match is needed to repeat it.")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response annul(
            @PathParam("code") @Parameter(example = "ICRMW") String code,
            @PathParam("party") @Parameter(example = "HND") String party,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAnnulment body) {
        participations.correct(Participation.idOf(code, party), id, ifMatch, Optional.empty(), body.reason());
        return shownNow(Response.ok(), code, party);
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

    private Response created(String code, String party) {
        return shownNow(
                Response.created(URI.create("/v1/instruments/" + code + "/participations/" + party)), code, party);
    }

    private Response shownNow(Response.ResponseBuilder response, String code, String party) {
        Asked today = Asked.ofOne(LocalDate.now(clock), null);
        Shown now = visible(code, party);
        return response.entity(ParticipationView.of(now, today))
                .tag(Versions.tag(now.version() + "." + today.on()))
                .build();
    }

    private Shown visible(String code, String party) {
        return shown.find(code, party).orElseThrow(() -> nothingOf(code, party));
    }

    private static NotFound nothingOf(String code, String party) {
        return new NotFound("No act of " + party + " is recorded under " + code + ".");
    }
}
