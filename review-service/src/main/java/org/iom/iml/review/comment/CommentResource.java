package org.iom.iml.review.comment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.review.review.ReviewView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for comments by the authorities. */
@InConfidence
@Path("/v1/reviews/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review steps")
class CommentResource {

    private static final Columns<CommentView> COLUMNS = Columns.of(CommentView.class)
            .and("id", CommentView::id)
            .and("finding", CommentView::finding)
            .and("authority", CommentView::authority)
            .and("text", CommentView::text)
            .and("receivedOn", CommentView::receivedOn)
            .and("recordedAt", CommentView::recordedAt);

    private final Comments comments;
    private final Exports exports;

    CommentResource(Comments comments, Exports exports) {
        this.comments = comments;
        this.exports = exports;
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "takeComments",
            summary = "Record comments of the authorities",
            description =
                    "Finding by finding; further comments are recorded in the same way until the text is" + " final.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Comments received")
    public Response take(@BeanParam Seen seen, @Valid @Nullable NewComments said) {
        ReviewView review = comments.take(seen.id(), seen.ifMatch(), said);
        return Versions.ok(review.version(), review);
    }

    @GET
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listAuthorityComments",
            summary = "List the comments of the authorities",
            description = "In the order in which they were recorded. The State's mission can read them once the"
                    + " review is delivered; they are never published.")
    public RestResponse<Page<CommentView>> list(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        return exports.list(page, part -> comments.of(id, part), comment -> comment, COLUMNS);
    }
}
