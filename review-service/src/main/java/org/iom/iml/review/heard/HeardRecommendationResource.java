package org.iom.iml.review.heard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The HTTP resource for recommendations of mechanisms to the State under review, for callers who may see the review.
 */
@InConfidence
@Path("/v1/reviews/{id}/mechanism-recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews")
class HeardRecommendationResource {

    private final HeardRecommendationList list;
    private final Exports exports;

    HeardRecommendationResource(HeardRecommendationList list, Exports exports) {
        this.list = list;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listMechanismRecommendations",
            summary = "List mechanisms' recommendations to the State under review",
            description = "Newest first, as monitoring-service published them: reviewers see what was issued while"
                    + " the review is open, and whether the review answers it.")
    public RestResponse<Page<HeardRecommendationView>> list(
            @PathParam("id") UUID id, @BeanParam HeardRecommendationFilter filter, @BeanParam ListRequest page) {
        return exports.list(
                page, part -> list.of(id, filter, part), Function.identity(), HeardRecommendationList.COLUMNS);
    }
}
