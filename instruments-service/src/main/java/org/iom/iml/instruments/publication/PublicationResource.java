package org.iom.iml.instruments.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.PublicationDrafted;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for one publication. */
@Path("/v1/publications/{id}")
@Tag(name = "Publications", description = "Publications on international migration law, their versions and files")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicationResource {

    private static final String DRAFTED = FactTypes.of(PublicationDrafted.class).name();

    private final Publications publications;
    private final PublicationAnswers answers;
    private final History history;

    PublicationResource(Publications publications, PublicationAnswers answers, History history) {
        this.publications = publications;
        this.answers = answers;
        this.history = history;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getPublication",
            summary = "Get a publication",
            description = "The Unit sees the version in preparation; everybody else sees the one that is published.")
    @APIResponse(
            responseCode = "200",
            description = "The publication, or that it was withdrawn",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response find(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id, @Context Request request) {
        return answers.read(request, publications.visible(id).shown());
    }

    @PUT
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "revisePublication",
            summary = "Replace the description of a publication",
            description = "Where its last version is published, a new version begins, which supersedes it once"
                    + " published.")
    @APIResponseSchema(value = PublicationView.class, responseCode = "200", responseDescription = "The new draft")
    public Response revise(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id,
            @HeaderParam("If-Match")
                    @Parameter(required = true, description = "ETag of the publication that was read")
                    @Nullable String ifMatch,
            @Valid @NotNull NewPublication body) {
        return answers.changed(publications.revise(id, ifMatch, body.content()));
    }

    @GET
    @Path("history")
    @PermitAll
    @Operation(
            operationId = "listPublicationHistory",
            summary = "List the history of a publication",
            description = "When it was published, revised and withdrawn, oldest first; the Unit also sees when it"
                    + " was edited.")
    @HistoryOf(producer = InstrumentsFact.class, aggregate = "publication")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id, @BeanParam PageRequest page) {
        UUID visible = publications.visible(id).id();
        boolean seesDrafts = answers.seesDrafts();
        return history.of(
                "publication",
                visible.toString(),
                page,
                entry -> seesDrafts || !entry.happened().equals(DRAFTED));
    }
}
