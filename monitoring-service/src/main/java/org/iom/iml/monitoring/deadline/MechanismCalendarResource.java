package org.iom.iml.monitoring.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;

/** The HTTP resource for the calendar of a mechanism, which anyone may read. */
@InConfidence
@Path("/v1/mechanisms/{code}/calendar.ics")
@RunOnVirtualThread
@Tag(name = "Deadlines")
class MechanismCalendarResource {

    private final Calendars calendars;

    MechanismCalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @PermitAll
    @Produces(Calendars.TYPE)
    @Operation(
            operationId = "getMechanismCalendar",
            summary = "Get the calendar of a mechanism",
            description = "Its deadlines and sessions as iCalendar: all-day events with a stable UID, a SEQUENCE"
                    + " that grows when they move, CANCELLED when they lapse, and alarms two weeks ahead.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = Calendars.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response get(
            @PathParam("code") @Parameter(description = "Code of the mechanism", example = "CMW") String code) {
        return calendars.ofMechanism(code);
    }
}
