package org.iom.iml.training.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Caller;
import org.iom.iml.platform.caller.Callers;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.training.PartyCode;
import org.jspecify.annotations.Nullable;

/** Editions over HTTP: everybody reads the catalogue, the Unit schedules and tells what became of them. */
@Path("/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
public class EditionResource {

    private final ScheduleEdition scheduling;
    private final Editions editions;
    private final History history;
    private final Callers callers;

    EditionResource(ScheduleEdition scheduling, Editions editions, History history, Callers callers) {
        this.scheduling = scheduling;
        this.editions = editions;
        this.history = history;
        this.callers = callers;
    }

    /** Other days for an edition. */
    @Schema(name = "EditionDates")
    public record NewDates(
            @NotNull LocalDate startsOn, @NotNull LocalDate endsOn) {}

    /** Why an edition will not be held. */
    @Schema(name = "EditionCancellation")
    public record NewCancellation(
            @Schema(description = "Everybody who sees the edition reads it") @NotBlank @Size(max = 2000) String reason) {}

    /** That an edition was held. */
    @Schema(name = "EditionHolding")
    public record NewHolding(
            @NotNull LocalDate lastDay,

            @Schema(description = "How many officials of which State were trained; never who") @NotNull @Size(max = 249) Map<@PartyCode String, @NotNull @Min(1) @Max(10_000) Integer> trainedOfficials) {}

    @POST
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(operationId = "scheduleEdition", summary = "Schedule an edition of a published course")
    @APIResponseSchema(value = EditionView.class, responseCode = "201", responseDescription = "Scheduled")
    public Response schedule(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewEdition asked) {
        Edition edition = scheduling.schedule(asked);
        return Response.created(URI.create("/v1/editions/" + edition.id()))
                .tag(Versions.tag(edition.version()))
                .entity(view(edition))
                .build();
    }

    @GET
    @PermitAll
    @Operation(operationId = "listEditions", summary = "The catalogue, and what else the caller may see, by first day")
    public Page<EditionView> list(@BeanParam EditionFilter filter, @BeanParam PageRequest page) {
        Caller caller = callers.current();
        return editions.in(filter, page).map(edition -> EditionView.of(edition, caller));
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getEdition", summary = "An edition")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "The edition")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        Edition edition = editions.visible(id);
        return Versions.ok(request, edition.version(), view(edition));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "listEditionHistory", summary = "What happened to an edition")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("edition", editions.visible(id).id().toString(), page);
    }

    @PUT
    @Path("{id}/dates")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "rescheduleEdition", summary = "Give an edition other days")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "Scheduled")
    public Response reschedule(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDates dates) {
        return answer(editions.reschedule(id, ifMatch, new Dates(dates.startsOn(), dates.endsOn())));
    }

    @POST
    @Path("{id}/postponement")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "postponeEdition", summary = "Postpone an edition to days that are not known yet")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "Postponed")
    public Response postpone(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(editions.postpone(id, ifMatch));
    }

    @POST
    @Path("{id}/cancellation")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "cancelEdition", summary = "Cancel an edition, with the reason")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "Cancelled")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewCancellation cancellation) {
        return answer(editions.cancel(id, ifMatch, cancellation.reason()));
    }

    @POST
    @Path("{id}/holding")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "holdEdition", summary = "Tell that an edition was held, and how many it trained")
    @APIResponseSchema(value = EditionView.class, responseCode = "200", responseDescription = "Held")
    public Response hold(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewHolding holding) {
        return answer(editions.hold(id, ifMatch, new Holding(holding.lastDay(), holding.trainedOfficials())));
    }

    private EditionView view(Edition edition) {
        return EditionView.of(edition, callers.current());
    }

    private Response answer(Edition edition) {
        return Versions.ok(edition.version(), view(edition));
    }
}
