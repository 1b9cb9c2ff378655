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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the list of publications, public to read; the Unit creates drafts through it. */
@Path("/v1/publications")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicationListResource {

    private final Publications publications;
    private final PublicationList list;
    private final Exports exports;
    private final Links links;

    PublicationListResource(Publications publications, PublicationList list, Exports exports, Links links) {
        this.publications = publications;
        this.list = list;
        this.exports = exports;
        this.links = links;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(
            operationId = "listPublications",
            summary = "List publications",
            description = "Newest first: information notes, handbooks, research and tools, each with the norms"
                    + " that it explains. The Unit sees the versions in preparation; everybody else sees what"
                    + " is published.")
    public RestResponse<Page<PublicationView>> list(
            @BeanParam PublicationFilter filter, @BeanParam ListRequest request) {
        return exports.list(request, part -> list.in(filter, part), PublicationView::of, PublicationColumns.of(links));
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "draftPublication",
            summary = "Draft a publication",
            description = "Only the Unit sees it until it is published. Its files are added afterwards.")
    @APIResponseSchema(value = PublicationView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            required = true,
                            description = "A text of your choice, the same for each attempt of the same request")
                    @Nullable String idempotencyKey,
            @Valid @NotNull NewPublication body) {
        ShownPublication drafted = publications.draft(body.content()).shown();
        return Response.created(URI.create("/v1/publications/" + drafted.id()))
                .tag(Versions.tag(drafted.version()))
                .entity(PublicationView.of(drafted))
                .build();
    }
}
