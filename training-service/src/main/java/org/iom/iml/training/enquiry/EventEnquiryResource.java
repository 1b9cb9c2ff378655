package org.iom.iml.training.enquiry;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for enquiries: a government asks without an account, a mission or the Unit answers. */
@InConfidence
@Path("/v1/event-enquiries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Event enquiries",
        description =
                "Governments without an account ask for a national event and confirm that by a mailed link. A mission that"
                        + " serves the State, or the Unit, takes the enquiry up, which makes it a request, or closes it. Who asked is"
                        + " told to nobody else; what is not confirmed within seven days is forgotten.")
class EventEnquiryResource {

    private static final String ID = "Id of the enquiry";

    private final EventEnquiries enquiries;
    private final EventEnquiryList list;
    private final Exports exports;
    private final History history;

    EventEnquiryResource(EventEnquiries enquiries, EventEnquiryList list, Exports exports, History history) {
        this.enquiries = enquiries;
        this.list = list;
        this.exports = exports;
        this.history = history;
    }

    /** An acknowledgement of an enquiry. */
    @Schema(name = "EventEnquiryReceipt", description = "That an enquiry came in, and until when it must be confirmed")
    public record Receipt(
            @Schema(
                    description = "Until when the link that was mailed must be opened",
                    examples = "2026-03-08T09:30:00Z")
            Instant confirmBy) {}

    /** The recommendations and findings that the event is to address, added by whoever takes the enquiry up. */
    @Schema(name = "EventEnquiryUptake", description = "What the event that is asked for is to answer")
    public record NewUptake(
            @Schema(description = "Recommendations to the State that the event is to help implement")
            @Size(max = 200) @Nullable List<@NotNull UUID> answeredRecommendations,

            @Schema(description = "Findings of reviews that the event is to answer") @Size(max = 200) @Nullable List<@NotNull UUID> answeredFindings) {}

    /** The reason why an enquiry is closed. */
    @Schema(name = "EventEnquiryClosure", description = "Why an enquiry is closed")
    public record NewClosure(
            @Schema(
                    description = "Written to whoever asked",
                    examples = "The Ministry of the Interior has already asked for such an event.")
            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @PermitAll
    @Idempotent
    @Operation(
            operationId = "enquireAboutEvent",
            summary = "Ask for a national event",
            description = "Receives a government's enquiry and mails a link to confirm it; an unconfirmed enquiry"
                    + " is seen by nobody.")
    @APIResponseSchema(
            value = Receipt.class,
            responseCode = "202",
            responseDescription = "It came in; a link is mailed")
    public Response enquire(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewEventEnquiry body) {
        return Response.accepted(new Receipt(enquiries.receive(body.enquiry()))).build();
    }

    @GET
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listEventEnquiries",
            summary = "List enquiries",
            description = "The newest first. A mission sees the confirmed enquiries of the States that it serves.")
    public RestResponse<Page<EventEnquiryView>> list(
            @BeanParam EventEnquiryFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), list.columns);
    }

    @GET
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Path("{id}")
    @Operation(
            operationId = "getEventEnquiry",
            summary = "Get an enquiry",
            description = "A mission sees the confirmed enquiries of the States that it serves.")
    @APIResponseSchema(value = EventEnquiryView.class, responseCode = "200", responseDescription = "The enquiry")
    public Response find(@PathParam("id") @Parameter(description = ID) UUID id, @Context Request request) {
        return list.visible(id).answer(request);
    }

    @GET
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Path("{id}/history")
    @HistoryOf(producer = TrainingFact.class, aggregate = "event-enquiry")
    @Operation(
            operationId = "listEventEnquiryHistory",
            summary = "List the history of an enquiry",
            description =
                    "When it was confirmed and taken up or closed, oldest first. Whoever sees the enquiry sees its"
                            + " history.")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return history.of("event-enquiry", list.visible(id).view().id().toString(), page);
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Path("{id}/uptake")
    @ByPerson
    @Operation(
            operationId = "takeUpEventEnquiry",
            summary = "Take an enquiry up",
            description = "Makes it a request for a national event, for which the person who takes it up is"
                    + " responsible. The enquirer is written to.")
    @APIResponseSchema(
            value = EventEnquiryView.class,
            responseCode = "200",
            responseDescription = "The enquiry, with the request that it became")
    public Response takeUp(@BeanParam Seen seen, @Valid @NotNull NewUptake body) {
        enquiries.takeUp(
                seen.id(),
                seen.ifMatch(),
                Objects.requireNonNullElse(body.answeredRecommendations(), List.of()),
                Objects.requireNonNullElse(body.answeredFindings(), List.of()));
        return list.visible(seen.id()).answer();
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Path("{id}/closure")
    @ByPerson
    @Operation(
            operationId = "closeEventEnquiry",
            summary = "Close an enquiry",
            description = "It is not taken up; the enquirer is written to with the reason.")
    @APIResponseSchema(value = EventEnquiryView.class, responseCode = "200", responseDescription = "The closed enquiry")
    public Response close(@BeanParam Seen seen, @Valid @NotNull NewClosure body) {
        enquiries.close(seen.id(), seen.ifMatch(), body.reason());
        return list.visible(seen.id()).answer();
    }
}
