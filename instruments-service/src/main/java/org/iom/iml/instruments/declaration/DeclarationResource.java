package org.iom.iml.instruments.declaration;

import static java.util.Objects.requireNonNullElse;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.participation.ActKind;
import org.iom.iml.instruments.text.Moments;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** One reservation, declaration or objection over HTTP. */
@Path("/v1/declarations")
@Tag(name = "Declarations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeclarationResource {

    private final Declarations declarations;
    private final DeclarationProjection shown;
    private final History history;
    private final Clock clock;

    DeclarationResource(Declarations declarations, DeclarationProjection shown, History history, Clock clock) {
        this.declarations = declarations;
        this.shown = shown;
        this.history = history;
        this.clock = clock;
    }

    /** A statement to be recorded. */
    public record NewDeclaration(
            @NotBlank @Schema(examples = "CAT") String instrument,
            @NotBlank @Schema(examples = "DZA") String party,

            @NotBlank @Schema(description = "What it does, whatever it is called", examples = "optional-declaration")
            String effect,

            @Nullable @Size(max = 100) @Schema(description = "Its name in the source")
            String publishedAs,

            @Nullable @Size(max = 100) @Schema(description = "Provisions at which it is aimed", examples = "[\"art_22\"]")
            List<@NotBlank String> targets,

            @Nullable @Size(max = 10) @Schema(
                    description = "Procedures whose competence it accepts",
                    examples = "[\"individual-communications\"]")
            List<@NotBlank String> procedures,

            @Nullable @Size(max = 100) @Schema(description = "Codes of the territories to which it speaks")
            List<@NotBlank String> territories,

            @NotEmpty @Schema(description = "Its words by BCP 47 language")
            Map<@NotBlank String, @NotBlank @Size(max = 200_000) String> texts,

            @NotNull LocalDate madeOn,

            @Nullable @Schema(description = "The act with which it was made; absent at another time", examples = "accession")
            String upon,

            @NotBlank @Size(max = 300) @Schema(examples = "MTDSG IV-9")
            String source,

            @Nullable @Size(max = 100) @Schema(examples = "C.N.1042.2008.TREATIES-5")
            String notification) {

        Making making() {
            return new Making(
                    instrument,
                    party,
                    known(),
                    publishedAs,
                    requireNonNullElse(procedures, List.of()),
                    addresses("/targets", targets),
                    requireNonNullElse(territories, List.of()),
                    texts,
                    madeOn,
                    act(),
                    null,
                    null,
                    null,
                    null,
                    source,
                    notification);
        }

        private Effect known() {
            Effect known = Effect.find(effect)
                    .orElseThrow(() ->
                            BadInput.field("/effect", "unknown-effect", "There is no effect \"" + effect + "\"."));
            return switch (known) {
                case OBJECTION, WITHDRAWAL ->
                    throw BadInput.field(
                            "/effect",
                            "act-on-another-declaration",
                            "An objection or a withdrawal is posted to the declaration that it answers.");
                case RESERVATION,
                        INTERPRETATIVE_DECLARATION,
                        OPT_OUT,
                        OPTIONAL_DECLARATION,
                        MANDATORY_DECLARATION,
                        TERRITORIAL_DECLARATION -> known;
            };
        }

        private @Nullable ActKind act() {
            return upon == null
                    ? null
                    : ActKind.find(upon)
                            .orElseThrow(
                                    () -> BadInput.field("/upon", "unknown-act", "There is no act \"" + upon + "\"."));
        }
    }

    /** The addresses, each of which must be one. */
    static List<String> addresses(String pointer, @Nullable List<String> targets) {
        List<String> given = requireNonNullElse(targets, List.of());
        for (int i = 0; i < given.size(); i++) {
            if (!Targets.isAddress(given.get(i))) {
                throw BadInput.field(
                        pointer + "/" + i, "no-address", "An address is written as art_92__para_1 or part_3.");
            }
        }
        return given;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listDeclarations",
            summary = "Reservations, declarations and objections, with their state on a date")
    public Page<DeclarationView> list(
            @QueryParam("instrument") @Parameter(example = "ICRMW") @Nullable String instrument,
            @QueryParam("party") @Parameter(example = "SLV") @Nullable String party,
            @BeanParam DeclarationQuery query,
            @BeanParam PageRequest page) {
        LocalDate day = query.day(clock);
        return shown.matching(query.filter(instrument, party, clock), page)
                .map(declaration -> DeclarationView.of(declaration, day));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getDeclaration", summary = "One declaration, with its source text and what became of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(
            @PathParam("id") UUID id,
            @QueryParam("on")
                    @Parameter(
                            description = "Date of the state; today where left out",
                            example = "2015-03-14",
                            schema = @Schema(implementation = LocalDate.class))
                    @Nullable String on,
            @Context Request request) {
        LocalDate day = Moments.dayOrToday("on", on, clock);
        Declaration found = declarations.named(id);
        DeclarationView view =
                DeclarationView.whole(found, day, declarations.block(found).orElse(null));
        return Versions.ok(request, found.version(), view);
    }

    @POST
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(
            operationId = "makeDeclaration",
            summary = "Record a reservation or declaration; what the instrument forbids is flagged, not refused")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DeclarationView.class)))
    public Response make(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewDeclaration body) {
        return created(declarations.make(body.making()), clock);
    }

    /** The answer to something that was recorded. */
    static Response created(Declaration made, Clock clock) {
        return Response.created(URI.create("/v1/declarations/" + made.id()))
                .entity(DeclarationView.whole(made, LocalDate.now(clock), null))
                .tag(Versions.tag(made.version()))
                .build();
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "listDeclarationHistory",
            summary = "What happened to a declaration: made, objected to, modified, withdrawn")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("declaration", declarations.named(id).id().toString(), page);
    }
}
