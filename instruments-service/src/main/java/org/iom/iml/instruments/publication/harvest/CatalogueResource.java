package org.iom.iml.instruments.publication.harvest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.instruments.publication.PublicationFeed;
import org.iom.iml.instruments.publication.PublicationFeed.Changes;
import org.iom.iml.platform.http.Links;
import org.iom.iml.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the catalogue of data sets. */
@Path(DataCatalogue.PATH)
@Tag(name = "Harvesting")
@Produces(CatalogueResource.JSON_LD)
@RunOnVirtualThread
class CatalogueResource {

    static final String JSON_LD = "application/ld+json";

    private static final Changes STANDING = new Changes(null, null, null, true);

    private final PublicationFeed publications;
    private final Links links;
    private final int pageSize;
    private final String licence;

    CatalogueResource(
            PublicationFeed publications,
            Links links,
            @ConfigProperty(name = "iml.harvest-page") int pageSize,
            @ConfigProperty(name = "iml.data-licence") String licence) {
        this.publications = publications;
        this.links = links;
        this.pageSize = pageSize;
        this.licence = licence;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getCatalogue",
            summary = "Get the registry and its publications as data sets (DCAT-AP 3)",
            description = "For open-data portals: each list of the registry in every available format, and each"
                    + " publication with its files. Paged with Hydra: follow `next` until there is none.")
    @APIResponse(
            responseCode = "200",
            description = "One page of the catalogue, in JSON-LD",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Object> find(
            @QueryParam("cursor") @Parameter(description = "From `next` of the page before") @Nullable String cursor,
            @Context UriInfo request) {
        return new DataCatalogue(path -> links.absolute(request, path), licence)
                .page(publications.announced(STANDING, new PageRequest(pageSize, cursor)), cursor);
    }
}
