package org.iom.iml.training.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.iom.iml.platform.time.Ids;
import org.iom.iml.training.LanguageTag;
import org.iom.iml.training.PartyCode;
import org.iom.iml.training.ThemeCode;
import org.jspecify.annotations.Nullable;

/** Requests for national events over HTTP: a mission files them for its parties, the Unit answers. */
@Path("/v1/training-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
@Tag(name = "Training requests")
public class TrainingRequestResource {

    private final TrainingRequests requests;
    private final History history;

    TrainingRequestResource(TrainingRequests requests, History history) {
        this.requests = requests;
        this.history = history;
    }

    /** A request as a mission files it. */
    @Schema(name = "NewTrainingRequest")
    public record NewTrainingRequest(
            @Schema(examples = "KEN") @NotNull @PartyCode String party,

            @Schema(description = "Body of the government that asks, never a person", examples = "Ministry of Labour")
            @NotBlank @Size(max = 300) String authority,

            @NotEmpty @Size(max = 30) List<@NotNull @ThemeCode String> themes,

            @Schema(description = "What officials need to learn, and why; names nobody") @NotBlank @Size(max = 5000) String need,

            @Schema(description = "Recommendations of mechanisms that the event answers") @Size(max = 200) @Nullable List<@NotNull UUID> answeredRecommendations,

            @Schema(description = "Findings of reviews that the event answers") @Size(max = 200) @Nullable List<@NotNull UUID> answeredFindings,

            @Schema(examples = "en") @NotNull @LanguageTag String language,
            @Min(1) @Max(10_000) int expectedParticipants,
            @Nullable LocalDate wishedFrom,
            @Nullable LocalDate wishedUntil) {

        TrainingRequest request() {
            return new TrainingRequest(
                    Ids.next(),
                    party,
                    authority,
                    new Subject(
                            themes,
                            need,
                            Objects.requireNonNullElse(answeredRecommendations, List.of()),
                            Objects.requireNonNullElse(answeredFindings, List.of())),
                    new Wish(language, expectedParticipants, wishedFrom, wishedUntil));
        }
    }

    /** Why the Unit declines. */
    @Schema(name = "TrainingRequestRefusal")
    public record NewRefusal(@NotBlank @Size(max = 2000) String reason) {}

    /** A request as it is shown. */
    @Schema(name = "TrainingRequest")
    public record TrainingRequestView(
            UUID id,
            @Schema(examples = "KEN") String party,
            String authority,
            List<String> themes,
            String need,
            List<UUID> answeredRecommendations,
            List<UUID> answeredFindings,
            @Schema(examples = "en") String language,
            int expectedParticipants,
            @Nullable LocalDate wishedFrom,
            @Nullable LocalDate wishedUntil,

            @Schema(description = "received, accepted, declined, planned, fulfilled or withdrawn")
            String status,

            @Nullable String declineReason,

            @Schema(description = "The edition that was planned for it") @Nullable UUID editionId) {

        public static TrainingRequestView of(TrainingRequest request) {
            Subject subject = request.subject();
            Wish wish = request.wish();
            return new TrainingRequestView(
                    request.id(),
                    request.party(),
                    request.authority(),
                    subject.themes(),
                    subject.need(),
                    subject.answeredRecommendations(),
                    subject.answeredFindings(),
                    wish.language(),
                    wish.expectedParticipants(),
                    wish.wishedFrom(),
                    wish.wishedUntil(),
                    request.status().code(),
                    request.declineReason(),
                    request.editionId());
        }
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML})
    @Idempotent
    @Operation(operationId = "requestTraining", summary = "Request a national event")
    @APIResponseSchema(value = TrainingRequestView.class, responseCode = "201", responseDescription = "Received")
    public Response request(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewTrainingRequest asked) {
        TrainingRequest request = requests.receive(asked.request());
        return Response.created(URI.create("/v1/training-requests/" + request.id()))
                .tag(Versions.tag(request.version()))
                .entity(TrainingRequestView.of(request))
                .build();
    }

    @GET
    @Operation(operationId = "listTrainingRequests", summary = "Requests, newest first; a mission sees its parties'")
    public Page<TrainingRequestView> list(@BeanParam TrainingRequestFilter filter, @BeanParam PageRequest page) {
        return requests.in(filter, page).map(TrainingRequestView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTrainingRequest", summary = "A request")
    @APIResponseSchema(value = TrainingRequestView.class, responseCode = "200", responseDescription = "The request")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        TrainingRequest found = requests.visible(id);
        return Versions.ok(request, found.version(), TrainingRequestView.of(found));
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "listTrainingRequestHistory", summary = "What happened to a request")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("training-request", requests.visible(id).id().toString(), page);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "acceptTrainingRequest", summary = "Accept a request")
    @APIResponseSchema(value = TrainingRequestView.class, responseCode = "200", responseDescription = "Accepted")
    public Response accept(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(requests.accept(id, ifMatch));
    }

    @POST
    @Path("{id}/refusal")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "declineTrainingRequest", summary = "Decline a request, with the reason")
    @APIResponseSchema(value = TrainingRequestView.class, responseCode = "200", responseDescription = "Declined")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewRefusal refusal) {
        return answer(requests.decline(id, ifMatch, refusal.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.MISSION, Roles.IML})
    @Operation(operationId = "withdrawTrainingRequest", summary = "Withdraw a request")
    @APIResponseSchema(value = TrainingRequestView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(requests.withdraw(id, ifMatch));
    }

    private static Response answer(TrainingRequest request) {
        return Versions.ok(request.version(), TrainingRequestView.of(request));
    }
}
