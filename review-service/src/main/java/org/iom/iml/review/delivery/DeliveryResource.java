package org.iom.iml.review.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.review.review.ReviewView;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for delivering a review, which opens its findings to the State's mission. */
@Path("/v1/reviews/{id}/delivery")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review steps")
class DeliveryResource {

    private final DeliverReview delivering;

    DeliveryResource(DeliverReview delivering) {
        this.delivering = delivering;
    }

    /** A delivery to be recorded. */
    @Schema(name = "NewDelivery")
    public record NewDelivery(
            @Schema(description = "Today where absent") @Nullable LocalDate deliveredOn,

            @Schema(description = "Recommendations of mechanisms that it answers, beside those named before")
            @Nullable @Size(max = 200) List<@NotNull UUID> answeredRecommendations) {}

    @POST
    @ByPerson
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "deliverReview",
            summary = "Deliver a review",
            description = "To its requester, by a person who wrote none of it, once its text is final. From then"
                    + " on the mission that serves the State sees the findings.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Delivered")
    public Response deliver(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable NewDelivery delivery) {
        LocalDate day = delivery == null ? null : delivery.deliveredOn();
        List<UUID> answered = delivery == null ? null : delivery.answeredRecommendations();
        ReviewView review = delivering.deliver(id, ifMatch, day, Objects.requireNonNullElse(answered, List.of()));
        return Versions.ok(review.version(), review);
    }
}
