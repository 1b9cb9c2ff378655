package org.iom.iml.instruments.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Publications over HTTP: whoever likes reads what is published, the Unit drafts and revises. */
@Path("/v1/publications")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PublicationResource {

    private final Publications publications;
    private final PublicationProjection listed;
    private final PublicationAnswers answers;
    private final History history;

    PublicationResource(
            Publications publications, PublicationProjection listed, PublicationAnswers answers, History history) {
        this.publications = publications;
        this.listed = listed;
        this.answers = answers;
        this.history = history;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublications",
            summary = "Publications, the newest first",
            description = "With updatedSince the oldest change first, and what was withdrawn with nothing but its id.")
    public Page<PublicationView> list(@BeanParam PublicationFilter filter, @BeanParam PageRequest page) {
        return listed.matching(filter, page).map(PublicationView::of);
    }

    @POST
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(operationId = "draftPublication", summary = "Draft a publication")
    @APIResponseSchema(value = PublicationView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(
            @HeaderParam("Idempotency-Key") @Parameter(required = true) @Nullable String idempotencyKey,
            @Valid @NotNull NewPublication body) {
        Shown drafted = publications.draft(body.content()).shown();
        return Response.created(URI.create("/v1/publications/" + drafted.id()))
                .tag(Versions.tag(drafted.version()))
                .entity(PublicationView.of(drafted))
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getPublication",
            summary = "One publication",
            description = "The Unit sees the version that it works on; who sees no drafts, the one that is published.")
    @APIResponse(
            responseCode = "200",
            description = "The publication, or that it was withdrawn",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the version in If-None-Match")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        return answers.read(request, publications.visible(id).shown());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.IML)
    @Operation(
            operationId = "revisePublication",
            summary = "Say something else of a publication",
            description = "Where its last version is published, a new one begins; publishing that supersedes it.")
    @APIResponseSchema(value = PublicationView.class, responseCode = "200", responseDescription = "The new draft")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(required = true) @Nullable String ifMatch,
            @Valid @NotNull NewPublication body) {
        return answers.changed(publications.revise(id, ifMatch, body.content()));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(operationId = "listPublicationHistory", summary = "What happened to a publication, oldest first")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("publication", publications.visible(id).id().toString(), page);
    }
}
