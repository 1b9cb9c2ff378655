package org.iom.iml.review.advice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.ReviewFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for legal advice, used by the mission and the Unit. */
@InConfidence
@Path("/v1/advice-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Advice", description = "Legal advice to missions and projects")
class AdviceResource {

    private final AdviceRequests requests;
    private final AdviceList list;
    private final AdviceTimes times;
    private final History history;
    private final Exports exports;

    AdviceResource(AdviceRequests requests, AdviceList list, AdviceTimes times, History history, Exports exports) {
        this.history = history;
        this.requests = requests;
        this.list = list;
        this.times = times;
        this.exports = exports;
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "askAdvice",
            summary = "Ask the Unit for advice",
            description = "A mission asks about the States that it serves; question and answer stay between the two.")
    @APIResponseSchema(value = AdviceView.class, responseCode = "201", responseDescription = "Asked")
    public Response ask(@Valid @NotNull NewAdviceRequest asked) {
        AdviceView advice = requests.ask(asked, times);
        return Response.created(URI.create("/v1/advice-requests/" + advice.id()))
                .tag(Versions.tag(advice.version()))
                .entity(advice)
                .build();
    }

    @GET
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listAdviceRequests",
            summary = "List requests for advice",
            description = "Newest first. A mission sees those about the States that it serves; the Unit sees all.")
    public RestResponse<Page<AdviceView>> list(@BeanParam AdviceFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), advice -> advice, AdviceList.COLUMNS);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "getAdviceRequest",
            summary = "Get a request for advice",
            description = "With its answer, once it is given.")
    @APIResponseSchema(value = AdviceView.class, responseCode = "200", responseDescription = "The request")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        AdviceView advice = list.of(id);
        return Versions.ok(request, advice.version(), advice);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @HistoryOf(producer = ReviewFact.class, aggregate = "advice-request")
    @Operation(
            operationId = "listAdviceHistory",
            summary = "List the history of a request for advice",
            description = "Each fact recorded about it, oldest first, when, and by which client.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("advice-request", list.of(id).id().toString(), page);
    }

    @POST
    @Path("{id}/assignment")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "assignAdvice",
            summary = "Assign a request for advice",
            description = "Names the person who is to answer; replaces the previous one.")
    @APIResponseSchema(value = AdviceView.class, responseCode = "200", responseDescription = "Assigned")
    public Response assign(@BeanParam Seen seen, @Valid @NotNull AdviceStep.Assignment to) {
        return answer(requests.take(seen.id(), seen.ifMatch(), (request, now) -> request.assign(to.person(), now)));
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "answerAdvice",
            summary = "Answer a request for advice",
            description = "The mission reads the answer from then on.")
    @APIResponseSchema(value = AdviceView.class, responseCode = "200", responseDescription = "Answered")
    public Response answer(@BeanParam Seen seen, @Valid @NotNull AdviceStep.Answer given) {
        return answer(requests.answer(seen.id(), seen.ifMatch(), given));
    }

    @POST
    @Path("{id}/release")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "releaseAdvice",
            summary = "Release an answer as an advice note",
            description = "The mission that asked has consented after it was answered; the note does not name it.")
    @APIResponseSchema(value = AdviceView.class, responseCode = "200", responseDescription = "Released")
    public Response release(@BeanParam Seen seen, @Valid @NotNull AdviceStep.Release release) {
        return answer(requests.release(seen.id(), seen.ifMatch(), release));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "withdrawAdvice",
            summary = "Withdraw a request for advice",
            description = "Before it is answered.")
    @APIResponseSchema(value = AdviceView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(@BeanParam Seen seen, @Valid @NotNull AdviceStep.Withdrawal why) {
        return answer(requests.take(seen.id(), seen.ifMatch(), (request, now) -> request.withdraw(why.reason(), now)));
    }

    private static Response answer(AdviceView advice) {
        return Versions.ok(advice.version(), advice);
    }
}
