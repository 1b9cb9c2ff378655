package org.iom.iml.monitoring.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.monitoring.deadline.Calendars;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;

/**
 * The HTTP resource for calendar feeds: their owner creates and withdraws them, and whoever has the secret address may
 * read them.
 */
@Path("/v1/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Calendar feeds",
        description = "Calendars for programs that cannot send a token: each has a secret address, shows what its owner"
                + " may see now, and ends when the owner withdraws it.")
class CalendarFeedResource {

    private final ReadFeed feeds;

    CalendarFeedResource(ReadFeed feeds) {
        this.feeds = feeds;
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Create a calendar feed",
            description = "For a State, a mechanism, a State before a mechanism or, where neither is named, the"
                    + " States of the mission that asks. Its address is given only this once; whoever has it"
                    + " can read what the owner may see. The secret is not stored: a repetition under the same"
                    + " Idempotency-Key creates no second feed and is answered without the address; if the"
                    + " address is lost, withdraw the feed.")
    @APIResponseSchema(value = CalendarFeedView.class, responseCode = "201", responseDescription = "Made")
    public Response make(@Valid @NotNull NewCalendarFeed asked) {
        CalendarFeedView made = feeds.make(asked);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, made.address())
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({Roles.MISSION, Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "List calendar feeds",
            description = "Those of the caller, newest first, without their addresses.")
    public Page<CalendarFeedView> list(@BeanParam ListRequest page) {
        return feeds.list(page);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.MISSION, Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "withdrawCalendarFeed",
            summary = "Withdraw a calendar feed",
            description = "From now on its address answers 404, permanently.")
    @APIResponseSchema(value = CalendarFeedView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(@PathParam("id") @Parameter(description = "Id of the feed") UUID id) {
        return Response.ok(feeds.withdraw(id)).build();
    }

    @GET
    @Path("{token}.ics")
    @PermitAll
    @Produces(Calendars.TYPE)
    @Operation(
            operationId = "readCalendarFeed",
            summary = "Read a calendar by its secret address",
            description = "An iCalendar of what the owner of the feed may see now. Where the owner has made no"
                    + " request for thirty days it shows only what is public.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = Calendars.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response read(
            @PathParam("token")
                    @Parameter(
                            description = "Secret of the feed",
                            example = "6Yk0e2cT0mX1cQJ8mQ3n0uG7w5tq2y9r1s4v8z3b6d0")
                    String token) {
        return feeds.read(token);
    }
}
