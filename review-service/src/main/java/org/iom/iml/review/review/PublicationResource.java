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
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for consent to publication, publication and its withdrawal. */
@Path("/v1/reviews/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review steps")
class PublicationResource {

    private final Reviews reviews;
    private final ReviewAccess access;

    PublicationResource(Reviews reviews, ReviewAccess access) {
        this.reviews = reviews;
        this.access = access;
    }

    /** The requester's consent. */
    @Schema(name = "NewReviewConsent")
    public record NewConsent(
            @Schema(description = "Body that consented, never a person", examples = "State Department for Immigration")
            @NotBlank @Size(max = 300) String givenBy,

            @Schema(examples = "2031-03-01") @NotNull LocalDate givenOn,

            @Schema(examples = "summary", description = "whole where absent") @Nullable Scope scope,

            @Schema(examples = "2031-06-01", description = "Day from which it may be published") @Nullable LocalDate embargoUntil) {

        Consent consent() {
            return new Consent(givenBy, givenOn, Objects.requireNonNullElse(scope, Scope.WHOLE), embargoUntil);
        }
    }

    /** A publication, on a consent recorded earlier or together with it. */
    @Schema(name = "NewReviewPublication")
    public record NewPublication(
            @Schema(
                    description =
                            "Body that consented to the publication of the whole, where no consent is recorded yet",
                    examples = "State Department for Immigration")
            @Nullable @Size(max = 300) String consentGivenBy,

            @Nullable LocalDate consentGivenOn,

            @Schema(
                    description = "What others read of it, where the consent is to a summary",
                    examples = "The review found the bill in line with the Convention but for detention.")
            @Nullable @Size(max = 50_000) String summary) {

        /** Returns the consent recorded together with the publication. */
        @Nullable Consent consent() {
            return consentGivenBy == null || consentGivenBy.isBlank() || consentGivenOn == null
                    ? null
                    : new Consent(consentGivenBy, consentGivenOn, Scope.WHOLE, null);
        }
    }

    @POST
    @Path("consent")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "recordReviewConsent",
            summary = "Record the requester's consent to publication",
            description = "To the whole review or a summary, at once or from a date on. Replaces an earlier"
                    + " consent until the review is published; a wider one, or one without its embargo, is recorded by"
                    + " the mission.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Recorded")
    public Response consent(@BeanParam Seen seen, @Valid @NotNull NewConsent given) {
        return answer(reviews.change(
                seen.id(),
                seen.ifMatch(),
                (review, turn) -> review.consent(given.consent(), !access.seesAll(), turn.day())));
    }

    @POST
    @Path("publication")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "publishReview",
            summary = "Publish a review",
            description = "From then on everybody can read the review or its summary, as the requester consented"
                    + " after delivery, and not before the date that the requester set.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Published")
    public Response publish(@BeanParam Seen seen, @Valid @NotNull NewPublication published) {
        return answer(reviews.change(
                seen.id(),
                seen.ifMatch(),
                (review, turn) -> review.publish(published.consent(), published.summary(), turn)));
    }

    @POST
    @Path("publication-withdrawal")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "withdrawReviewPublication",
            summary = "Withdraw the publication of a review",
            description = "When the requester withdraws its consent. From then on only the State's mission and the"
                    + " Unit can read it; a new consent allows it to be published again.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "Annulled")
    public Response withdraw(@BeanParam Seen seen, @Valid @NotNull ReviewStepResource.NewReason why) {
        return answer(reviews.change(
                seen.id(), seen.ifMatch(), (review, turn) -> review.withdrawPublication(why.reason(), turn)));
    }

    private static Response answer(ReviewView review) {
        return Versions.ok(review.version(), review);
    }
}
