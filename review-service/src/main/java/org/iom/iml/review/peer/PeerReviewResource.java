package org.iom.iml.review.peer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.review.review.ReviewView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for peer reviews and for sending the draft once the peers agree. */
@InConfidence
@Path("/v1/reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review work")
class PeerReviewResource {

    private static final Columns<PeerReviewView> COLUMNS = Columns.of(PeerReviewView.class)
            .and("id", PeerReviewView::id)
            .and("person", PeerReviewView::person)
            .and("opinion", peer -> peer.opinion().code())
            .and("note", PeerReviewView::note)
            .and("givenAt", PeerReviewView::givenAt);

    private final PeerReviews peerReviews;
    private final Exports exports;

    PeerReviewResource(PeerReviews peerReviews, Exports exports) {
        this.peerReviews = peerReviews;
        this.exports = exports;
    }

    /** A peer reviewer's opinion to be recorded. */
    @Schema(name = "NewPeerReview")
    public record NewPeerReview(
            @Schema(examples = "agreed") @NotNull Opinion opinion,

            @Schema(examples = "The finding on detention needs the case law of the Committee.")
            @Nullable @Size(max = 10_000) String note) {}

    @POST
    @Path("peer-reviews")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Idempotent
    @Operation(
            operationId = "reviewAsPeer",
            summary = "Give a peer review",
            description = "By a person who wrote none of it. The last opinion of each peer counts, until the"
                    + " review is changed again.")
    @APIResponseSchema(value = PeerReviewView.class, responseCode = "201", responseDescription = "Given")
    public Response give(@PathParam("id") UUID id, @Valid @NotNull NewPeerReview given) {
        return Response.created(URI.create("/v1/reviews/" + id + "/peer-reviews"))
                .tag(Versions.tag(1))
                .entity(peerReviews.give(id, given.opinion(), given.note()))
                .build();
    }

    @GET
    @Path("peer-reviews")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listPeerReviews",
            summary = "List the peer reviews of a review",
            description = "In the order in which they were given; for the Unit only.")
    public RestResponse<Page<PeerReviewView>> list(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        return exports.list(page, part -> peerReviews.of(id, part), peer -> peer, COLUMNS);
    }

    @POST
    @Path("draft")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "sendDraft",
            summary = "Send the draft of a review to the authorities",
            description = "The authorities are asked to comment on the draft to which a peer has agreed.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Draft sent")
    public Response sendDraft(@BeanParam Seen seen) {
        ReviewView review = peerReviews.sendDraft(seen.id(), seen.ifMatch());
        return Versions.ok(review.version(), review);
    }

    @POST
    @Path("finalization")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "finalizeReview",
            summary = "Finalize a review",
            description = "Its text, to which a peer has agreed, no longer changes; only delivery remains.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Final")
    public Response makeFinal(@BeanParam Seen seen) {
        ReviewView review = peerReviews.finish(seen.id(), seen.ifMatch());
        return Versions.ok(review.version(), review);
    }
}
