package org.iom.iml.training.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.training.request.TrainingRequestView.OutcomeView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP resource for requests for national events: a mission files them for the States it serves, the Unit answers.
 */
@InConfidence
@Path("/v1/training-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
@Tag(
        name = "Training requests",
        description =
                "Governments' requests for national training events. A mission files a request for a State that it"
                        + " serves; the Unit accepts or declines it, and plans an edition that fulfils it. Requests are"
                        + " confidential: each mission sees those of its own States.")
class TrainingRequestResource {

    private static final String ID = "Id of the request";

    private final TrainingRequests requests;
    private final TrainingRequestList list;
    private final Exports exports;
    private final History history;

    TrainingRequestResource(TrainingRequests requests, TrainingRequestList list, Exports exports, History history) {
        this.requests = requests;
        this.list = list;
        this.exports = exports;
        this.history = history;
    }

    /** The reason why the Unit declines. */
    @Schema(name = "TrainingRequestRefusal", description = "Why the Unit declines a request")
    public record NewRefusal(
            @Schema(
                    description = "Shown to the mission that filed the request",
                    examples = "No trainer is available in the period that the government wishes.")
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "requestTraining",
            summary = "Request a national event",
            description = "Files a government's request. A mission files requests for the States that it serves.")
    @APIResponseSchema(
            value = TrainingRequestView.class,
            responseCode = "201",
            responseDescription = "The request, received")
    public Response request(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewTrainingRequest body) {
        UUID id = requests.receive(body.request());
        return list.visible(id).created("/v1/training-requests/" + id);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listTrainingRequests",
            summary = "List requests",
            description = "The newest first. A mission sees the requests of the States that it serves.")
    public RestResponse<Page<TrainingRequestView>> list(
            @BeanParam TrainingRequestFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), list.columns);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTrainingRequest",
            summary = "Get a request for a national event",
            description = "A mission sees the requests of the States that it serves.")
    @APIResponseSchema(value = TrainingRequestView.class, responseCode = "200", responseDescription = "The request")
    public Response find(@PathParam("id") @Parameter(description = ID) UUID id, @Context Request request) {
        return list.visible(id).answer(request);
    }

    @GET
    @Path("{id}/history")
    @Operation(
            operationId = "listTrainingRequestHistory",
            summary = "List the history of a request",
            description = "When it was filed, answered, planned, fulfilled or withdrawn, oldest first. Whoever sees the"
                    + " request sees its history.")
    @HistoryOf(producer = TrainingFact.class, aggregate = "training-request")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return history.of("training-request", list.visible(id).view().id().toString(), page);
    }

    @POST
    @Path("{id}/acceptance")
    @ByPerson
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "acceptTrainingRequest",
            summary = "Accept a request",
            description = "Undertakes to hold the event. An edition can then be scheduled that fulfils it.")
    @APIResponseSchema(
            value = TrainingRequestView.class,
            responseCode = "200",
            responseDescription = "The accepted request")
    public Response accept(@BeanParam Seen seen) {
        requests.accept(seen.id(), seen.ifMatch());
        return list.visible(seen.id()).answer();
    }

    @POST
    @Path("{id}/refusal")
    @ByPerson
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "declineTrainingRequest",
            summary = "Decline a request",
            description = "Declines a request that has not been accepted, and says why.")
    @APIResponseSchema(
            value = TrainingRequestView.class,
            responseCode = "200",
            responseDescription = "The declined request")
    public Response decline(@BeanParam Seen seen, @Valid @NotNull NewRefusal body) {
        requests.decline(seen.id(), seen.ifMatch(), body.reason());
        return list.visible(seen.id()).answer();
    }

    @POST
    @Path("{id}/outcome")
    @Operation(
            operationId = "reportTrainingOutcome",
            summary = "Report the outcome of an event",
            description = "Once the event has been held: what was done and learnt, and what is to follow. A later"
                    + " report replaces it; the history shows when.")
    @APIResponseSchema(
            value = TrainingRequestView.class,
            responseCode = "200",
            responseDescription = "The fulfilled request with its outcome")
    public Response report(@BeanParam Seen seen, @Valid @NotNull OutcomeView body) {
        requests.report(seen.id(), seen.ifMatch(), body.outcome());
        return list.visible(seen.id()).answer();
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(
            operationId = "withdrawTrainingRequest",
            summary = "Withdraw a request",
            description =
                    "Withdraws a request that has been neither declined nor fulfilled. An edition that has been planned"
                            + " for it is not cancelled by that.")
    @APIResponseSchema(
            value = TrainingRequestView.class,
            responseCode = "200",
            responseDescription = "The withdrawn request")
    public Response withdraw(@BeanParam Seen seen) {
        requests.withdraw(seen.id(), seen.ifMatch());
        return list.visible(seen.id()).answer();
    }
}
