package org.iom.iml.training.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.training.edition.CoOrganizers;
import org.iom.iml.training.edition.EditionList;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for sessions: whoever sees an edition sees its programme, the Unit or its partner plans it. */
@Path("/v1/editions/{id}/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Editions")
class SessionResource {

    private static final String EDITION = "Id of the edition";
    private static final String SESSION = "Id of the session";

    private final Sessions sessions;
    private final SessionList list;
    private final EditionList editions;
    private final Exports exports;
    private final CoOrganizers partners;

    SessionResource(Sessions sessions, SessionList list, EditionList editions, Exports exports, CoOrganizers partners) {
        this.partners = partners;
        this.sessions = sessions;
        this.list = list;
        this.editions = editions;
        this.exports = exports;
    }

    @POST
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "planSession",
            summary = "Plan a session",
            description = "Adds a session to the programme of a planned edition, on one of its days.")
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "The session")
    public Response plan(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Valid @NotNull NewSession body) {
        partners.require(edition);
        UUID id = sessions.plan(edition, body);
        return list.visible(edition, id).created("/v1/editions/" + edition + "/sessions/" + id);
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listSessions",
            summary = "List the sessions of an edition",
            description = "In the order in which they begin. Whoever sees the edition sees its programme.")
    public RestResponse<Page<SessionView>> list(
            @PathParam("id") @Parameter(description = EDITION) UUID edition, @BeanParam ListRequest page) {
        editions.visible(edition);
        return exports.list(page, part -> list.of(edition, part), Function.identity(), list.columns);
    }

    @GET
    @Path("{session}")
    @PermitAll
    @Operation(
            operationId = "getSession",
            summary = "Get a session",
            description = "Whoever sees the edition sees its sessions.")
    @APIResponseSchema(value = SessionView.class, responseCode = "200", responseDescription = "The session")
    public Response find(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("session") @Parameter(description = SESSION) UUID session,
            @Context Request request) {
        return list.visible(edition, session).answer(request);
    }

    @PUT
    @Path("{session}")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "replanSession",
            summary = "Replace a session",
            description = "Replaces all that is said of a session of a planned edition; its materials stay.")
    @APIResponseSchema(
            value = SessionView.class,
            responseCode = "200",
            responseDescription = "The session as it is now")
    public Response replan(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("session") @Parameter(description = SESSION) UUID session,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewSession body) {
        partners.require(edition);
        sessions.replan(edition, session, ifMatch, body);
        return list.visible(edition, session).answer();
    }

    @DELETE
    @Path("{session}")
    @RolesAllowed({Roles.PARTNER, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "dropSession",
            summary = "Remove a session from the programme",
            description = "Takes it and its materials out of the programme of a planned edition.")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response drop(
            @PathParam("id") @Parameter(description = EDITION) UUID edition,
            @PathParam("session") @Parameter(description = SESSION) UUID session,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        partners.require(edition);
        sessions.drop(edition, session, ifMatch);
        return Response.noContent().build();
    }
}
