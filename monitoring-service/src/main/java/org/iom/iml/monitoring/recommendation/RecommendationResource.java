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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.monitoring.evidence.Evidence;
import org.iom.iml.monitoring.evidence.EvidenceRegister;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Recommendations over HTTP: read by anyone, written by the Unit. */
@Path("/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recommendations")
public class RecommendationResource {

    private final Recommendations recommendations;
    private final RecommendationExport list;
    private final RecommendationHistory history;
    private final EvidenceRegister evidence;
    private final Vocabulary vocabulary;

    RecommendationResource(
            Recommendations recommendations,
            RecommendationExport list,
            RecommendationHistory history,
            EvidenceRegister evidence,
            Vocabulary vocabulary) {
        this.recommendations = recommendations;
        this.list = list;
        this.history = history;
        this.evidence = evidence;
        this.vocabulary = vocabulary;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listRecommendations", summary = "Recommendations in the order of their publication")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<RecommendationView>> list(
            @BeanParam RecommendationFilter filter, @BeanParam PageRequest page) {
        return list.answer(filter, page, this::viewed);
    }

    private Page<RecommendationView> viewed(Page<Recommendation> found) {
        Map<UUID, List<Evidence>> noted =
                evidence.on(found.items().stream().map(Recommendation::id).toList());
        return found.map(one -> view(one, noted.getOrDefault(one.id(), List.of())));
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(operationId = "publishRecommendation", summary = "Publishes one recommendation of a mechanism")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecommendationView.class)))
    public Response publish(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewRecommendation recommendation) {
        Recommendation published =
                recommendations.publish(recommendation.draft(vocabulary.mechanisms(), vocabulary.themes()));
        return Response.created(URI.create("/v1/recommendations/" + published.id()))
                .entity(view(published, List.of()))
                .tag(Versions.tag(version(published, List.of())))
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getRecommendation", summary = "One recommendation")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecommendationView.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        Recommendation recommendation = recommendations.of(id);
        List<Evidence> noted = evidence.on(List.of(id)).getOrDefault(id, List.of());
        return Versions.ok(request, version(recommendation, noted), view(recommendation, noted));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getRecommendationHistory", summary = "What happened to a recommendation, oldest first")
    public Page<RecommendationHistory.Happening> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of(recommendations.of(id), page);
    }

    private RecommendationView view(Recommendation recommendation, List<Evidence> noted) {
        return RecommendationView.of(recommendation, noted, vocabulary.cycles());
    }

    /** Changes with what the caller may see, and with nothing else. */
    private static String version(Recommendation recommendation, List<Evidence> noted) {
        return recommendation.version() + "-" + noted.size();
    }
}
