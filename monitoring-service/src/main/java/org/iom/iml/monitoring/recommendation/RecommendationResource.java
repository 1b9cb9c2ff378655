package org.iom.iml.monitoring.recommendation;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for recommendations: anyone may read them, the Unit publishes them. */
@Path("/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Recommendations",
        description = "What the Universal Periodic Review, the treaty bodies and the special procedures recommend to"
                + " States, and what States pledge; with the position of the State and what was done about it.")
class RecommendationResource {

    private final Recommendations recommendations;
    private final RecommendationList list;
    private final RecommendationHistory history;
    private final RecommendationTerms terms;
    private final Exports exports;

    RecommendationResource(
            Recommendations recommendations,
            RecommendationList list,
            RecommendationHistory history,
            RecommendationTerms terms,
            Exports exports) {
        this.recommendations = recommendations;
        this.list = list;
        this.history = history;
        this.terms = terms;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listRecommendations",
            summary = "List recommendations and pledges",
            description = "In the order of their publication, as pages or as a file of all that match. Evidence is"
                    + " shown as far as the caller may see it: trainings that were held are public; reviews"
                    + " that were delivered are visible to the mission of the State and the Unit.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<RecommendationView>> list(
            @BeanParam RecommendationFilter filter, @BeanParam ListRequest page) {
        terms.require(filter);
        return exports.list(page, part -> list.in(filter, part), Function.identity(), RecommendationList.COLUMNS);
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "publishRecommendation",
            summary = "Publish a recommendation or a pledge",
            description = "Adds one recommendation by hand; to add many, import a file. The same paragraph of a"
                    + " document, regardless of case and spaces in its symbol and number, is published once, as"
                    + " is the same text to a State in one session of the Universal Periodic Review.")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecommendationView.class)))
    public Response publish(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewRecommendation recommendation) {
        terms.require(recommendation);
        Recommendation published = recommendations.publish(recommendation.draft(terms.vocabulary()));
        RecommendationView view = list.of(published.id());
        return Response.created(URI.create("/v1/recommendations/" + view.id()))
                .entity(view)
                .tag(Versions.tag(view.updatedAt()))
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getRecommendation",
            summary = "Get a recommendation",
            description = "With every position that the State has taken, and what was done about it.")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecommendationView.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        RecommendationView view = list.of(id);
        return Versions.ok(request, view.updatedAt(), view);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listRecommendationHistory",
            summary = "List the history of a recommendation",
            description = "What happened to it, oldest first: when, and through which client. Reviews that were"
                    + " delivered appear to those who may know of them.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "recommendation")
    public Page<RecommendationHistory.Happening> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of(list.of(id), page);
    }
}
