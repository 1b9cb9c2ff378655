package org.iom.iml.instruments.publication;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.text.Fingerprints;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.NotFound;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for the versions of a publication. */
@Path("/v1/publications/{id}/versions")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublicationVersionResource {

    private final Publications publications;
    private final Pages pages;
    private final Exports exports;
    private final Links links;
    private final Fingerprints fingerprints;

    PublicationVersionResource(
            Publications publications, Pages pages, Exports exports, Links links, Fingerprints fingerprints) {
        this.publications = publications;
        this.pages = pages;
        this.exports = exports;
        this.links = links;
        this.fingerprints = fingerprints;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(
            operationId = "listPublicationVersions",
            summary = "List the published versions of a publication",
            description = "Oldest first, each as it was published; a published version never changes.")
    public RestResponse<Page<PublicationView>> list(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id,
            @BeanParam PageRequest request) {
        List<ShownPublication> versions = publications.visible(id).publishedVersions();
        return exports.list(
                request,
                part -> pages.page(
                        part,
                        List.of("publication-versions", id),
                        (position, limit) -> versions.stream()
                                .filter(each ->
                                        position == null || number(each) > Integer.parseInt(position.getFirst()))
                                .limit(limit)
                                .toList(),
                        each -> List.of(Integer.toString(number(each)))),
                PublicationView::of,
                PublicationColumns.of(links));
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(
            operationId = "getPublicationVersion",
            summary = "Get a published version",
            description = "The publication as it stood in that version, whatever it says today.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    public Response find(
            @PathParam("id") @Parameter(description = "Id of the publication") UUID id,
            @PathParam("number") @Parameter(description = "Number of the version", example = "1") int number,
            @Context Request request) {
        PublicationView view = publications.visible(id).publishedVersions().stream()
                .filter(each -> number(each) == number)
                .findFirst()
                .map(PublicationView::of)
                .orElseThrow(() -> new NotFound("Publication " + id + " has no published version " + number + "."));
        return Versions.ok(request, fingerprints.of(view), view);
    }

    private static int number(ShownPublication version) {
        return Objects.requireNonNull(version.reading()).number();
    }
}
