package org.iom.iml.training.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.problem.NotFound;
import org.iom.iml.training.RegistryCodes;
import org.iom.iml.training.edition.EditionFilter;
import org.iom.iml.training.partner.Partners;

/** The HTTP resource for calendars to which programs subscribe. */
@Path("/v1/editions")
@RunOnVirtualThread
@Tag(name = "Editions")
class CalendarResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    private final EditionCalendar calendar;
    private final RegistryCodes codes;
    private final Partners partners;

    CalendarResource(EditionCalendar calendar, RegistryCodes codes, Partners partners) {
        this.partners = partners;
        this.calendar = calendar;
        this.codes = codes;
    }

    @GET
    @Path("calendar")
    @PermitAll
    @Produces(CALENDAR)
    @Operation(
            operationId = "getEditionsCalendar",
            summary = "Get the calendar of the catalogue",
            description = "Editions as whole days (RFC 5545), with the filters of the list. Calendars that subscribe to"
                    + " it learn of editions that move or are cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response all(@BeanParam EditionFilter filter) {
        codes.requireParty("?party", filter.party());
        codes.requireTheme("?theme", filter.theme());
        partners.require("?partner", filter.partner());
        return answer(calendar.of(filter.conditions()));
    }

    @GET
    @Path("{id}/calendar")
    @PermitAll
    @Produces(CALENDAR)
    @Operation(
            operationId = "getEditionCalendar",
            summary = "Get the calendar of an edition",
            description = "The edition as whole days and its sessions with their hours (RFC 5545).")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    public Response one(@PathParam("id") @Parameter(description = "Id of the edition") UUID id) {
        return answer(calendar.of(id).orElseThrow(() -> new NotFound("There is no edition " + id + ".")));
    }

    private static Response answer(String calendar) {
        return Response.ok(calendar).tag(Versions.tagOf(calendar)).build();
    }
}
