package org.iom.iml.monitoring.contribution;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.NotFound;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The HTTP resource for IOM's contributions: the mission of the State and the Unit see them all, others only published
 * ones.
 */
@InConfidence
@Path("/v1/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Contributions",
        description = "IOM's contributions on States to mechanisms: input of the country office, draft,"
                + " clearance by a person of the mission and another of the Unit, submission, publication."
                + " Until publication nobody else sees them.")
class ContributionResource {

    private static final String ID = "Id of the contribution";

    private final OpenContribution desk;
    private final ContributionList list;
    private final History history;
    private final Exports exports;

    ContributionResource(OpenContribution desk, ContributionList list, History history, Exports exports) {
        this.desk = desk;
        this.list = list;
        this.history = history;
        this.exports = exports;
    }

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "openContribution",
            summary = "Open a contribution to a session of a mechanism",
            description = "One for each State and session; a mission opens contributions about its own States.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "201", responseDescription = "Opened")
    public Response open(@Valid @NotNull NewContribution asked) {
        ContributionView opened = list.of(desk.open(asked));
        return Response.created(URI.create("/v1/contributions/" + opened.id()))
                .tag(Versions.tag(opened.tag()))
                .entity(opened)
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listContributions",
            summary = "List contributions",
            description = "Newest first, without their texts: published ones for everybody, those about its own"
                    + " States for a mission, all for the Unit. As pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ContributionView>> list(
            @BeanParam ContributionFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), ContributionList.COLUMNS);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getContribution",
            summary = "Get a contribution",
            description =
                    "With its text and, for the offices concerned, its steps so far and the next ones" + " possible.")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "The contribution")
    public Response get(@PathParam("id") @Parameter(description = ID) UUID id) {
        ContributionView contribution = list.of(id);
        return Versions.ok(contribution.tag(), contribution);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "listContributionHistory",
            summary = "List the history of a contribution",
            description = "Its successive statuses and their dates, oldest first; for the offices concerned.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "contribution")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        if (list.of(id).work() == null) {
            throw new NotFound("There is no contribution " + id + " of this office.");
        }
        return history.of("contribution", id.toString(), page);
    }
}
