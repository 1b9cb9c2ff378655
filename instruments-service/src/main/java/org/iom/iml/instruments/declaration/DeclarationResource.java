package org.iom.iml.instruments.declaration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.instruments.participation.standing.StatusDate;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for one reservation, declaration or objection. */
@Path("/v1")
@Tag(
        name = "Declarations",
        description = "Reservations, declarations and objections: the legal effect of each, whatever its"
                + " title, and its later modifications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DeclarationResource {

    private final Declarations declarations;
    private final History history;
    private final Clock clock;

    DeclarationResource(Declarations declarations, History history, Clock clock) {
        this.declarations = declarations;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Path("declarations/{id}")
    @PermitAll
    @Operation(
            operationId = "getDeclaration",
            summary = "Get a declaration",
            description =
                    "With the published text from which it was read and everything that has become of it" + " since.")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "200", responseDescription = "The declaration")
    public Response find(
            @PathParam("id") @Parameter(description = "Id of the declaration") UUID id,
            @BeanParam StatusDate on,
            @Context Request request) {
        LocalDate day = on.day(clock);
        Declaration found = declarations.named(id);
        DeclarationView view =
                DeclarationView.whole(found, day, declarations.block(found).orElse(null));
        return Versions.ok(request, found.version(), view);
    }

    @POST
    @Path("declarations")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "makeDeclaration",
            summary = "Record a reservation or declaration",
            description = "A reservation that the instrument prohibits is recorded and flagged, not refused: its"
                    + " effect is for the parties to determine. A statement that the law of treaties does not"
                    + " allow at that time is refused.")
    @APIResponseSchema(value = DeclarationView.class, responseCode = "201", responseDescription = "Recorded")
    public Response make(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewDeclaration body) {
        return created(declarations.make(body.making()), clock);
    }

    /** Returns the response to a statement that was recorded. */
    static Response created(Declaration made, Clock clock) {
        return Response.created(URI.create("/v1/declarations/" + made.id()))
                .entity(DeclarationView.whole(made, LocalDate.now(clock), null))
                .tag(Versions.tag(made.version()))
                .build();
    }

    @GET
    @Path("declarations/{id}/history")
    @PermitAll
    @Operation(
            operationId = "listDeclarationHistory",
            summary = "List the history of a declaration",
            description = "When it was made, objected to, modified and withdrawn, and by which client.")
    @HistoryOf(producer = InstrumentsFact.class, aggregate = "declaration")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = "Id of the declaration") UUID id, @BeanParam PageRequest page) {
        return history.of("declaration", declarations.named(id).id().toString(), page);
    }
}
