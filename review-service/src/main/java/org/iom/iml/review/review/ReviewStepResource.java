package org.iom.iml.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP resource for the steps of a review, each taken on the version that the caller read; decisions must be taken
 * by a person.
 */
@Path("/v1/reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.IML, Roles.ADMIN})
@Tag(name = "Review steps", description = "The steps of a review, each taken from the version that was read")
class ReviewStepResource {

    private final Reviews reviews;

    ReviewStepResource(Reviews reviews) {
        this.reviews = reviews;
    }

    /** The reason why a review is declined or withdrawn. */
    @Schema(name = "ReviewReason")
    public record NewReason(
            @Schema(examples = "The draft law was given up.") @NotBlank @Size(max = 2_000) String reason) {}

    /** The reason for accepting a request, and the other reviews of the same text of which the Unit is aware. */
    @Schema(name = "NewReviewAcceptance")
    public record NewAcceptance(
            @Nullable @Schema(examples = "The committee asks for another part of the bill.") @Size(max = 2_000) String reason,

            @Schema(description = "Open reviews of the same text beside which it is accepted; see work.sameText")
            @Nullable @Size(max = 50) List<@NotNull UUID> beside) {}

    @POST
    @Path("acceptance")
    @ByPerson
    @Operation(
            operationId = "acceptReview",
            summary = "Accept a request for a review",
            description =
                    "The Unit takes the review on. Where another review of the same text was accepted and is open, that"
                            + " review must be named for the request to be accepted.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Accepted")
    public Response accept(@BeanParam Seen seen, @Valid @Nullable NewAcceptance acceptance) {
        List<UUID> beside = acceptance == null ? null : acceptance.beside();
        return answer(reviews.accept(
                seen.id(),
                seen.ifMatch(),
                Objects.requireNonNullElse(beside, List.of()),
                acceptance == null ? null : acceptance.reason()));
    }

    @POST
    @Path("declination")
    @ByPerson
    @Operation(
            operationId = "declineReview",
            summary = "Decline a request for a review",
            description = "The Unit does not take the review on; the mission is given the reason.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Declined")
    public Response decline(@BeanParam Seen seen, @Valid @NotNull NewReason why) {
        return answer(reviews.change(seen.id(), seen.ifMatch(), (review, turn) -> review.decline(why.reason(), turn)));
    }

    @POST
    @Path("analysis")
    @Operation(
            operationId = "beginAnalysis",
            summary = "Begin the analysis of a review",
            description = "The findings and recommendations are being written. From peer review, this returns them"
                    + " for more work.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "In analysis")
    public Response analyse(@BeanParam Seen seen) {
        return advance(seen, Stage.ANALYSIS);
    }

    @POST
    @Path("peer-review")
    @ByPerson
    @Operation(
            operationId = "beginPeerReview",
            summary = "Submit a review to peer review",
            description = "Other lawyers of the Unit read the draft.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "In peer review")
    public Response peerReview(@BeanParam Seen seen) {
        return advance(seen, Stage.PEER_REVIEW);
    }

    @POST
    @Path("follow-up")
    @Operation(
            operationId = "beginFollowUp",
            summary = "Begin the follow-up of a review",
            description = "From now on the implementation of its recommendations is followed.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "In follow-up")
    public Response followUp(@BeanParam Seen seen) {
        return advance(seen, Stage.FOLLOW_UP);
    }

    @POST
    @Path("closure")
    @Operation(
            operationId = "closeReview",
            summary = "Close a review",
            description = "Follow-up has ended and nothing more is expected.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Closed")
    public Response close(@BeanParam Seen seen) {
        return advance(seen, Stage.CLOSURE);
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "withdrawReview",
            summary = "Withdraw a request for a review",
            description = "The requester no longer wants it; possible until delivery.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(@BeanParam Seen seen, @Valid @NotNull NewReason why) {
        return answer(reviews.change(seen.id(), seen.ifMatch(), (review, turn) -> review.withdraw(why.reason(), turn)));
    }

    private Response advance(Seen seen, Stage stage) {
        return answer(reviews.change(seen.id(), seen.ifMatch(), (review, turn) -> review.advance(stage, turn)));
    }

    private static Response answer(ReviewView review) {
        return Versions.ok(review.version(), review);
    }
}
