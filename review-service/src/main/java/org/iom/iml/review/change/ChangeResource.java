package org.iom.iml.review.change;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.review.review.Reviews;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for the change history of a review's content. */
@InConfidence
@Path("/v1/reviews/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review work", description = "Assignments, remarks, peer reviews and changes in a review")
class ChangeResource {

    private static final Columns<ChangeView> COLUMNS = Columns.of(ChangeView.class)
            .and("id", ChangeView::id)
            .and("kind", ChangeView::kind)
            .and("changed", ChangeView::changed)
            .and("at", ChangeView::at)
            .and("client", ChangeView::client)
            .and("person", ChangeView::person)
            .and("change", change -> change.change().code())
            .and(
                    "differences",
                    change -> change.differences().stream()
                            .map(ChangeResource::shown)
                            .toList());

    private final Reviews reviews;
    private final Changes changes;
    private final Exports exports;

    ChangeResource(Reviews reviews, Changes changes, Exports exports) {
        this.reviews = reviews;
        this.changes = changes;
        this.exports = exports;
    }

    @GET
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listReviewChanges",
            summary = "List the changes in a review",
            description = "Who changed which finding, recommendation or assignment, with the old and the new"
                    + " value, oldest first; for the Unit only.")
    public RestResponse<Page<ChangeView>> list(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        UUID review = reviews.seen(id).id();
        return exports.list(page, part -> changes.of(review, part), change -> change, COLUMNS);
    }

    private static String shown(ChangeView.Difference difference) {
        return difference.name() + ": " + Objects.requireNonNullElse(difference.before(), "") + " > "
                + Objects.requireNonNullElse(difference.after(), "");
    }
}
