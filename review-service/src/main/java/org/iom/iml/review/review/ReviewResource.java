package org.iom.iml.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.review.code.Codes;
import org.jspecify.annotations.Nullable;

/** Reviews over HTTP: asked for by a mission or the Unit, seen by the State's own mission, published on consent only. */
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews")
public class ReviewResource {

    private final Reviews reviews;
    private final StatusNotices notices;
    private final History history;
    private final Clock clock;

    ReviewResource(Reviews reviews, StatusNotices notices, History history, Clock clock) {
        this.reviews = reviews;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    /** A review as it is asked for. */
    @Schema(name = "NewReview")
    public record NewReview(
            @Schema(examples = "KEN") @NotNull @Pattern(regexp = "[A-Z]{3}") String party,

            @Schema(
                    description = "opinion, interim-opinion, joint-opinion, comments, note, assessment or advice",
                    examples = "opinion")
            @NotBlank String product,

            @NotNull @Valid Requester requester,
            @NotBlank @Size(max = 5_000) String termsOfReference,

            @Schema(description = "The texts in the exact versions that are to be reviewed") @Nullable @Size(max = 50) List<@NotNull @Valid Text> texts,

            @Schema(description = "Recommendations of mechanisms that the review answers") @Nullable @Size(max = 200) List<@NotNull UUID> answeredRecommendations) {

        Review review(Clock clock) {
            return new Review(
                    new ReviewRequest(
                            party,
                            Codes.read(Product.class, "/product", product),
                            Codes.read(RequesterKind.class, "/requester/kind", requester.kind()),
                            requester.name(),
                            termsOfReference),
                    Objects.requireNonNullElse(texts, List.<Text>of()).stream()
                            .map(Text::pinned)
                            .toList(),
                    Objects.requireNonNullElse(answeredRecommendations, List.of()),
                    clock.instant());
        }
    }

    /** Who asks. */
    @Schema(name = "NewReviewRequester")
    public record Requester(
            @Schema(description = "government, parliament, court, ombudsperson or iom-mission", examples = "government")
            @NotBlank String kind,

            @Schema(description = "The body, never a person", examples = "State Department for Immigration")
            @NotBlank @Size(max = 300) String name) {}

    /** A text in an exact version. */
    @Schema(name = "NewReviewText")
    public record Text(
            @NotBlank @Size(max = 500) String title,

            @Schema(examples = "draft as of 12 November") @NotBlank @Size(max = 200) String version,

            @Schema(examples = "en") @NotNull @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
            String language,

            @Nullable LocalDate dated) {

        PinnedText pinned() {
            return new PinnedText(title, version, language, dated);
        }
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML})
    @Idempotent
    @Operation(operationId = "requestReview", summary = "Ask for a review of national law")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "Received")
    public Response request(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewReview asked) {
        ReviewView review = reviews.request(asked.review(clock));
        return Response.created(URI.create("/v1/reviews/" + review.id()))
                .tag(Versions.tag(review.version()))
                .entity(review)
                .build();
    }

    @GET
    @PermitAll
    @Operation(operationId = "listReviews", summary = "The reviews that the caller may see, newest first")
    public Page<ReviewOutline> list(
            @QueryParam("party") @Nullable String party,
            @QueryParam("status") @Nullable String status,
            @BeanParam PageRequest page) {
        ReviewStatus wanted = status == null ? null : Codes.parameter(ReviewStatus.class, "status", status);
        return reviews.list(new ReviewFilter(party, wanted), page);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getReview", summary = "One review")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        ReviewView review = reviews.view(id);
        return Versions.ok(request, review.version(), review);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(operationId = "listReviewHistory", summary = "What happened to a review, oldest first")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("review", reviews.own(id).id().toString(), page);
    }

    @GET
    @Path("{id}/notices")
    @PermitAll
    @Operation(
            operationId = "listReviewNotices",
            summary = "Changes of the State's status under an instrument while the review was open, newest first")
    public Page<ReviewView.NoticeView> notices(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return notices.of(reviews.seen(id).id(), page).map(ReviewView.NoticeView::of);
    }
}
