package org.iom.iml.review.recommendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for recommendations of reviews. */
@InConfidence
@Path("/v1/reviews/{id}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Review recommendations",
        description = "The recommendations of a review, their addressees, and the findings on which they rest")
class RecommendationResource {

    private final Recommendations recommendations;
    private static final String RECOMMENDATION = "Id of the recommendation";

    private static final Columns<ReviewRecommendationView> COLUMNS = Columns.of(ReviewRecommendationView.class)
            .and("id", ReviewRecommendationView::id)
            .and("review", ReviewRecommendationView::review)
            .and("kind", recommendation -> recommendation.kind().code())
            .and("addressedTo", ReviewRecommendationView::addressedTo)
            .and("text", ReviewRecommendationView::text)
            .and("findings", ReviewRecommendationView::findings)
            .and("recordedAt", ReviewRecommendationView::recordedAt);

    private final Exports exports;
    private final Clock clock;

    RecommendationResource(Recommendations recommendations, Exports exports, Clock clock) {
        this.exports = exports;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** A recommendation written by the Unit. */
    @Schema(name = "NewReviewRecommendation")
    public record NewRecommendation(
            @NotNull Rank kind,

            @Schema(
                    description = "Body to which it is addressed, never a person",
                    examples = "State Department for Immigration")
            @NotBlank @Size(max = 300) String addressedTo,

            @Schema(examples = "Limit detention to cases that a court has found necessary.")
            @NotBlank @Size(max = 5_000) String text,

            @Schema(description = "Findings of the review on which it rests") @Nullable @Size(max = 100) List<@NotNull UUID> findings) {}

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "recordReviewRecommendation",
            summary = "Record a recommendation of a review",
            description = "What should be done about findings of the review, and by which authority.")
    @APIResponseSchema(value = ReviewRecommendationView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@PathParam("id") UUID id, @Valid @NotNull NewRecommendation written) {
        ReviewRecommendationView made = recommendations.record(recommendation(id, written));
        return Response.created(URI.create("/v1/reviews/" + id + "/recommendations/" + made.id()))
                .tag(Versions.tag(made.version()))
                .entity(made)
                .build();
    }

    @GET
    @Path("{recommendation}")
    @PermitAll
    @Operation(
            operationId = "getReviewRecommendation",
            summary = "Get a recommendation of a review",
            description = "As far as the caller may see the review's recommendations; drafts are visible to the"
                    + " Unit only.")
    @APIResponseSchema(
            value = ReviewRecommendationView.class,
            responseCode = "200",
            responseDescription = "The recommendation")
    public Response find(
            @PathParam("id") UUID id,
            @PathParam("recommendation") @Parameter(description = RECOMMENDATION) UUID recommendation,
            @Context Request request) {
        ReviewRecommendationView found = recommendations.find(id, recommendation);
        return Versions.ok(request, found.version(), found);
    }

    @PUT
    @Path("{recommendation}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reviseReviewRecommendation",
            summary = "Revise a recommendation of a review",
            description = "Possible until the text is final; the previous wording stays in the list of changes.")
    @APIResponseSchema(value = ReviewRecommendationView.class, responseCode = "200", responseDescription = "Revised")
    public Response revise(
            @PathParam("id") UUID id,
            @PathParam("recommendation") @Parameter(description = RECOMMENDATION) UUID recommendation,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewRecommendation written) {
        ReviewRecommendationView revised = recommendations.revise(recommendation, ifMatch, recommendation(id, written));
        return Versions.ok(revised.version(), revised);
    }

    @DELETE
    @Path("{recommendation}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "dropReviewRecommendation",
            summary = "Remove a recommendation from a review",
            description = "Until the text is final.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response drop(
            @PathParam("id") UUID id,
            @PathParam("recommendation") @Parameter(description = RECOMMENDATION) UUID recommendation,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        recommendations.drop(id, recommendation, ifMatch);
        return Response.noContent().build();
    }

    private Recommendation recommendation(UUID review, NewRecommendation written) {
        return new Recommendation(review, written.kind(), written.addressedTo(), written.text(), clock.instant())
                .on(Objects.requireNonNullElse(written.findings(), List.of()));
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listReviewRecommendations",
            summary = "List the recommendations of a review",
            description = "In the order in which they were recorded. Drafts are visible to the Unit only; for"
                    + " everybody else there are none before delivery.")
    public RestResponse<Page<ReviewRecommendationView>> list(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        return exports.list(page, part -> recommendations.of(id, part), view -> view, COLUMNS);
    }
}
