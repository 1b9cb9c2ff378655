package org.iom.iml.review.recommendation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.review.code.Codes;
import org.jspecify.annotations.Nullable;

/** Recommendations of reviews over HTTP. */
@Path("/v1/reviews/{id}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review recommendations")
public class RecommendationResource {

    private final Recommendations recommendations;
    private final Clock clock;

    RecommendationResource(Recommendations recommendations, Clock clock) {
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** A recommendation as the Unit writes it. */
    @Schema(name = "NewReviewRecommendation")
    public record NewRecommendation(
            @Schema(description = "key or additional", examples = "key") @NotBlank String kind,

            @Schema(description = "Body to which it is addressed, never a person") @NotBlank @Size(max = 300) String addressedTo,

            @NotBlank @Size(max = 5_000) String text,

            @Schema(description = "Findings of the review on which it rests") @Nullable @Size(max = 100) List<@NotNull UUID> findings) {}

    /** A recommendation as it is shown. */
    @Schema(name = "ReviewRecommendation")
    public record RecommendationView(
            UUID id,
            UUID review,
            @Schema(examples = "key") String kind,
            String addressedTo,
            String text,
            List<UUID> findings,
            Instant recordedAt) {

        static RecommendationView of(Recommendation recommendation) {
            return new RecommendationView(
                    recommendation.id(),
                    recommendation.review(),
                    Codes.of(recommendation.rank()),
                    recommendation.addressedTo(),
                    recommendation.wording(),
                    List.copyOf(recommendation.findings()),
                    recommendation.recordedAt());
        }
    }

    @POST
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(operationId = "recordReviewRecommendation", summary = "Record a recommendation of a review")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewRecommendation written) {
        Recommendation recommendation = recommendations.record(new Recommendation(
                        id,
                        Codes.read(Rank.class, "/kind", written.kind()),
                        written.addressedTo(),
                        written.text(),
                        clock.instant())
                .on(Objects.requireNonNullElse(written.findings(), List.of())));
        return Response.created(URI.create("/v1/reviews/" + id + "/recommendations"))
                .entity(RecommendationView.of(recommendation))
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReviewRecommendations",
            summary = "Recommendations of a review; drafts for the Unit only")
    public Page<RecommendationView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return recommendations.of(id, page);
    }
}
