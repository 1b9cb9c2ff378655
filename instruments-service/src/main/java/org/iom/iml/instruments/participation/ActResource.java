package org.iom.iml.instruments.participation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.iom.iml.instruments.participation.act.Act;
import org.iom.iml.instruments.participation.act.ActKind;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.jspecify.annotations.Nullable;

/** The HTTP resource by which the Unit records, corrects and annuls acts of one party under one instrument. */
@Path("/v1")
@Tag(name = "Participations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ActResource {

    private final Participations participations;
    private final ParticipationList shown;
    private final Clock clock;

    ActResource(Participations participations, ParticipationList shown, Clock clock) {
        this.participations = participations;
        this.shown = shown;
        this.clock = clock;
    }

    /** An act to be recorded. */
    public record NewAct(
            @NotNull @Schema(
                    implementation = String.class,
                    examples = "ratification",
                    description = "What was done (/v1/code-lists/act-kinds)")
            ActKind kind,

            @NotNull @Schema(examples = "2008-12-15", description = "Date of deposit, registration or signature")
            LocalDate date,

            @Nullable @Schema(examples = "2009-04-01", description = "Date of effect, as the depositary gives it")
            LocalDate effectiveOn,

            @Nullable @Size(max = 100) @Schema(description = "Part of the instrument that the act concerns alone, such as annex_1")
            String part,

            @Nullable @Size(max = 100) @Schema(description = "Codes of the territories to which it extends, or from which it is withdrawn")
            List<@NotBlank String> territories,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-13", description = "The source of the act")
            String source,

            @Nullable @Schema(description = "Whether that source is the depositary, who wins over others")
            Boolean fromDepositary,

            @Nullable @Size(max = 100) @Schema(examples = "C.N.1042.2008.TREATIES-5", description = "Notification of the depositary")
            String notification,

            @Nullable @Schema(description = "Whether the primary text was not seen: shown, and no consent by itself")
            Boolean toVerify) {

        Act act(Clock clock) {
            return Act.entering(
                    new Act.Deed(kind, date, part, Objects.requireNonNullElse(territories, List.of())),
                    effectiveOn,
                    new Act.Origin(
                            source,
                            Boolean.TRUE.equals(fromDepositary),
                            notification,
                            null,
                            Boolean.TRUE.equals(toVerify)),
                    clock.instant());
        }
    }

    /** A correction: the act as it should have been recorded, and the reason. */
    public record NewCorrection(
            @Valid @NotNull NewAct act,

            @NotBlank @Size(max = 1000) @Schema(examples = "The day of signature was recorded for that of deposit.")
            String reason) {}

    /** An annulment: the reason why the act should not have been recorded at all. */
    public record NewAnnulment(
            @NotBlank @Size(max = 1000) @Schema(examples = "The note concerned another instrument.")
            String reason) {}

    @POST
    @Path("instruments/{code}/participations/{party}/acts")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "recordAct",
            summary = "Record an act of a party under an instrument",
            description = "An act by which a party signs, consents to be bound or leaves; the statuses follow from"
                    + " it. It is refused where the instrument knows no such act, or where it contradicts the"
                    + " acts already recorded.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response record(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @PathParam("party") @Parameter(description = "Code of the party", example = "RWA") String party,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewAct body) {
        participations.record(code, party, body.act(clock));
        return created(code, party);
    }

    @POST
    @Path("instruments/{code}/participations/{party}/acts/{id}/correction")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "correctAct",
            summary = "Correct an act that was recorded wrongly",
            description = "The corrected act takes its place; the wrong one stays in the log as superseded, with"
                    + " the reason.")
    @APIResponse(
            responseCode = "201",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response correct(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @PathParam("party") @Parameter(description = "Code of the party", example = "HND") String party,
            @PathParam("id") @Parameter(description = "Id of the act") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewCorrection body) {
        Act right = body.act().act(clock);
        participations.correct(Participation.idOf(code, party), id, ifMatch, Optional.of(right), body.reason());
        return created(code, party);
    }

    @POST
    @Path("instruments/{code}/participations/{party}/acts/{id}/annulment")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "annulAct",
            summary = "Annul an act that was recorded in error",
            description = "It stays in the log as superseded, with the reason. Repeating it takes a new If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Annulled",
            content = @Content(schema = @Schema(implementation = ParticipationView.class)))
    public Response annul(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "ICRMW") String code,
            @PathParam("party") @Parameter(description = "Code of the party", example = "HND") String party,
            @PathParam("id") @Parameter(description = "Id of the act") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAnnulment body) {
        participations.correct(Participation.idOf(code, party), id, ifMatch, Optional.empty(), body.reason());
        return shownNow(Response.ok(), code, party);
    }

    private Response created(String code, String party) {
        return shownNow(
                Response.created(URI.create("/v1/instruments/" + code + "/participations/" + party)), code, party);
    }

    private Response shownNow(Response.ResponseBuilder response, String code, String party) {
        LocalDate today = LocalDate.now(clock);
        ParticipationRow now = shown.find(code, party, null).orElseThrow();
        return response.entity(ParticipationView.of(now, today, null))
                .tag(Versions.tag(now.version() + "." + today))
                .build();
    }
}
