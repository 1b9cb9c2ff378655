package org.iom.iml.monitoring.mechanism;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.CodeList;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for sessions: anyone may read them, the Unit schedules them. */
@Path("/v1/mechanisms/{code}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mechanisms")
class SessionResource {

    private static final String CODE = "Code of the mechanism";

    private final Mechanisms mechanisms;
    private final MechanismSessions sessions;
    private final SessionList list;
    private final SessionDesk desk;

    SessionResource(Mechanisms mechanisms, MechanismSessions sessions, SessionList list, SessionDesk desk) {
        this.mechanisms = mechanisms;
        this.sessions = sessions;
        this.list = list;
        this.desk = desk;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listMechanismSessions",
            summary = "List the sessions of a mechanism",
            description = "Latest first, with their dates and the States considered, as far as both are known; as"
                    + " pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<MechanismSessionView>> list(
            @PathParam("code") @Parameter(description = CODE, example = "CMW") String code,
            @BeanParam SessionFilter filter,
            @BeanParam ListRequest page) {
        String mechanism = mechanisms.named(code).code();
        return desk.exports()
                .list(page, part -> list.in(mechanism, filter, part), Function.identity(), SessionList.COLUMNS);
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "scheduleMechanismSession",
            summary = "Schedule a session of a mechanism",
            description = "Its dates and the States that it considers may follow later.")
    @APIResponseSchema(value = MechanismSessionView.class, responseCode = "201", responseDescription = "The session")
    public Response schedule(
            @PathParam("code") @Parameter(description = CODE, example = "CMW") String code,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull NewSession session) {
        String mechanism = mechanisms.named(code).code();
        SessionPlan plan = session.plan();
        desk.known().requireAll(CodeList.PARTIES, "/parties", plan.parties());
        sessions.schedule(mechanism, session.number(), plan);
        MechanismSessionView view = list.of(mechanism, session.number());
        return Response.created(URI.create("/v1/mechanisms/" + mechanism + "/sessions/" + view.number()))
                .entity(view)
                .tag(Versions.tag(view.updatedAt()))
                .build();
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(
            operationId = "getMechanismSession",
            summary = "Get a session of a mechanism",
            description = "Its dates and the States that it considers, as far as they are known.")
    @APIResponseSchema(value = MechanismSessionView.class, responseCode = "200", responseDescription = "The session")
    public Response get(
            @PathParam("code") @Parameter(description = CODE, example = "CMW") String code,
            @PathParam("number") @Parameter(description = "Number of the session", example = "38") int number) {
        MechanismSessionView session = list.of(mechanisms.named(code).code(), number);
        return Versions.ok(session.updatedAt(), session);
    }

    @PUT
    @Path("{number}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "rescheduleMechanismSession",
            summary = "Reschedule a session of a mechanism",
            description = "Replaces the dates and the States of a session.")
    @APIResponseSchema(value = MechanismSessionView.class, responseCode = "200", responseDescription = "The session")
    public Response reschedule(
            @PathParam("code") @Parameter(description = CODE, example = "CMW") String code,
            @PathParam("number") @Parameter(description = "Number of the session", example = "38") int number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewSession.Plan body) {
        String mechanism = mechanisms.named(code).code();
        SessionPlan plan = body.plan();
        desk.known().requireAll(CodeList.PARTIES, "/parties", plan.parties());
        sessions.reschedule(mechanism, number, ifMatch, plan);
        MechanismSessionView session = list.of(mechanism, number);
        return Versions.ok(session.updatedAt(), session);
    }

    @GET
    @Path("{number}/history")
    @PermitAll
    @Operation(
            operationId = "listMechanismSessionHistory",
            summary = "List the history of a session",
            description = "When it was scheduled and rescheduled, and for which dates, oldest first.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "mechanism-session")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(description = CODE, example = "CMW") String code,
            @PathParam("number") @Parameter(description = "Number of the session", example = "38") int number,
            @BeanParam PageRequest page) {
        MechanismSessionView session = list.of(mechanisms.named(code).code(), number);
        return desk.history().of("mechanism-session", session.id().toString(), page);
    }
}
