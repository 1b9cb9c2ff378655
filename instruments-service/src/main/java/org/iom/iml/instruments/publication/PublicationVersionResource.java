package org.iom.iml.instruments.publication;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.iom.iml.platform.problem.NotFound;

/** What a publication said in each of its versions, over HTTP. */
@Path("/v1/publications/{id}/versions")
@Tag(name = "Publications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PublicationVersionResource {

    private final Publications publications;
    private final Pages pages;

    PublicationVersionResource(Publications publications, Pages pages) {
        this.publications = publications;
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPublicationVersions", summary = "The versions that were published, the oldest first")
    public Page<PublicationView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        List<Shown> versions = publications.visible(id).publishedVersions();
        return pages.page(
                        page,
                        List.of("publication-versions", id),
                        (position, limit) -> versions.stream()
                                .filter(each ->
                                        position == null || number(each) > Integer.parseInt(position.getFirst()))
                                .limit(limit)
                                .toList(),
                        each -> List.of(String.valueOf(number(each))))
                .map(PublicationView::of);
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(operationId = "getPublicationVersion", summary = "One version that was published")
    public PublicationView find(@PathParam("id") UUID id, @PathParam("number") @Parameter(example = "1") int number) {
        return publications.visible(id).publishedVersions().stream()
                .filter(each -> number(each) == number)
                .findFirst()
                .map(PublicationView::of)
                .orElseThrow(() -> new NotFound("Publication " + id + " has no published version " + number + "."));
    }

    private static int number(Shown version) {
        return Objects.requireNonNull(version.reading()).number();
    }
}
