package org.iom.iml.review.review;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.FactTypes;
import org.iom.iml.events.ReviewContentRevised;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.platform.code.PartyCode;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.openapi.AtLeastOne;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP resource for reviews: requested by a mission or the Unit, visible to the State's own mission, published only
 * with consent.
 */
@InConfidence
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Reviews",
        description = "Reviews of national law on request, measured by the standards that bind the State")
class ReviewResource {

    private static final String REVISED =
            FactTypes.of(ReviewContentRevised.class).name();

    private final Reviews reviews;
    private final StatusNotices notices;
    private final History history;
    private final ReviewList list;
    private final Exports exports;

    ReviewResource(Reviews reviews, ReviewList list, StatusNotices notices, History history, Exports exports) {
        this.reviews = reviews;
        this.notices = notices;
        this.history = history;
        this.list = list;
        this.exports = exports;
    }

    /** A review to be requested. */
    @Schema(name = "NewReview")
    @AtLeastOne({"texts", "product=advice"})
    public record NewReview(
            @Schema(examples = "KEN", description = "Code of the State whose law is to be reviewed; see /v1/parties")
            @NotNull @PartyCode
            String party,

            @NotNull Product product,

            @NotNull @Valid Requester requester,

            @Schema(examples = "Does the draft respect the rights of migrant workers?") @NotBlank @Size(max = 5_000) String termsOfReference,

            @Schema(description = "The texts in the exact versions that are to be reviewed; only advice can do without")
            @Nullable @Size(max = 50) List<@NotNull @Valid Text> texts,

            @Schema(description = "Recommendations of mechanisms that the review answers") @Nullable @Size(max = 200) List<@NotNull UUID> answeredRecommendations,

            @Schema(
                    description = "Topics of the law, by codes of checklists for laws; see /v1/checklists",
                    examples = "[\"detention\"]")
            @Nullable @Size(max = 30) List<@NotNull @Size(max = 64) String> topics,

            @Schema(description = "Languages in which it is wanted", examples = "[\"en\", \"fr\"]")
            @Nullable @Size(max = 6) List<@NotNull @LanguageTag String> languages,

            @Schema(description = "When it is wanted", examples = "2031-03-01") @Nullable LocalDate wantedBy) {

        Review review(Turn turn) {
            return new Review(
                    new ReviewRequest(party, product, requester.kind(), requester.name(), termsOfReference),
                    new Wish(distinct(languages), wantedBy),
                    new Subject(
                                    Objects.requireNonNullElse(texts, List.<Text>of()).stream()
                                            .map(Text::pinned)
                                            .toList(),
                                    Objects.requireNonNullElse(answeredRecommendations, List.of()))
                            .on(Objects.requireNonNullElse(topics, List.of())),
                    turn);
        }

        List<TextAsked> textsAsked() {
            return Objects.requireNonNullElse(texts, List.<Text>of()).stream()
                    .map(Text::asked)
                    .toList();
        }

        private static List<String> distinct(@Nullable List<String> several) {
            return Objects.requireNonNullElse(several, List.<String>of()).stream()
                    .distinct()
                    .toList();
        }
    }

    /** The new topics of a review. */
    @Schema(name = "NewReviewTopics")
    public record NewTopics(
            @Schema(description = "Codes of checklists for laws; see /v1/checklists", examples = "[\"detention\"]")
            @NotNull @Size(max = 30) List<@NotNull @Size(max = 64) String> topics) {}

    /** The requester of a review. */
    @Schema(name = "NewReviewRequester")
    public record Requester(
            @NotNull RequesterKind kind,

            @Schema(description = "The body, never a person", examples = "State Department for Immigration")
            @NotBlank @Size(max = 300) String name) {}

    /** A text in an exact version. */
    @Schema(name = "NewReviewText")
    public record Text(
            @Schema(examples = "Draft Migration Bill") @NotBlank @Size(max = 500) String title,

            @Schema(examples = "draft as of 12 November") @NotBlank @Size(max = 200) String version,

            @Schema(examples = "en") @NotNull @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
            String language,

            @Nullable LocalDate dated,

            @Schema(
                    description =
                            "The national text of which it is a version, where that is registered; see /v1/national-texts")
            @Nullable UUID nationalText,

            @Schema(description = "Number of that version; the newest where absent") @Nullable @Min(1) Integer nationalTextVersion) {

        TextAsked asked() {
            if (nationalText == null && nationalTextVersion != null) {
                throw BadInput.field("/texts", "text-missing", "Name the national text whose version it is.");
            }
            return new TextAsked(
                    pinned(), nationalText == null ? null : new TextAsked.Exact(nationalText, nationalTextVersion));
        }

        PinnedText pinned() {
            return new PinnedText(title, version, language, dated);
        }
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "requestReview",
            summary = "Request a review of national law",
            description = "A mission requests reviews of the law of the States that it serves. The texts are"
                    + " pinned to the exact versions to be reviewed, such as a draft as of a date. A requester"
                    + " can request the same only once; other open reviews of a text with the same title are"
                    + " listed under `work`.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201", responseDescription = "Received")
    public Response request(@Valid @NotNull NewReview asked) {
        ReviewView review = reviews.request(asked::review, asked.textsAsked());
        return Response.created(URI.create("/v1/reviews/" + review.id()))
                .tag(tag(review))
                .entity(review)
                .build();
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listReviews",
            summary = "List reviews",
            description = "Newest first. Everybody sees what was published with the requester's consent; a mission"
                    + " also reviews of the law of its own States; the Unit sees all.")
    public RestResponse<Page<ReviewOutline>> list(@BeanParam ReviewFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), review -> review, list.columns());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getReview",
            summary = "Get a review",
            description = "Its findings and recommendations are separate lists; nextSteps names the steps possible.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "The review")
    public Response find(@PathParam("id") UUID id) {
        ReviewView review = reviews.view(id);
        return Response.ok(review).tag(tag(review)).build();
    }

    private static EntityTag tag(ReviewView review) {
        return review.work() == null ? Versions.tag(review.version()) : Versions.tag(review.version(), review.work());
    }

    @PUT
    @Path("{id}/topics")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "setReviewTopics",
            summary = "Set the topics of a review",
            description = "The topics determine the standards against which the law is measured. Possible until"
                    + " the text is final.")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200", responseDescription = "On these topics")
    public Response turnTo(@BeanParam Seen seen, @Valid @NotNull NewTopics named) {
        ReviewView review = reviews.turnTo(seen.id(), seen.ifMatch(), named.topics());
        return Versions.ok(review.version(), review);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "listReviewHistory",
            summary = "List the history of a review",
            description =
                    "Each fact recorded about it, oldest first, when, and by which client; how its content was revised"
                            + " is for the Unit only.")
    @HistoryOf(producer = ReviewFact.class, aggregate = "review")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of(
                "review",
                reviews.own(id).id().toString(),
                page,
                entry -> list.showsDrafts() || !entry.happened().equals(REVISED));
    }

    @GET
    @Path("{id}/notices")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listReviewNotices",
            summary = "List notices of changes in the State's status",
            description = "Newest first: changes of the State's status under an instrument while the review was"
                    + " open. A review measures national law against what binds the State.")
    public RestResponse<Page<ReviewView.NoticeView>> notices(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        UUID review = reviews.seenWhole(id).id();
        return exports.list(page, part -> notices.of(review, part), notice -> notice, StatusNotices.COLUMNS);
    }
}
