package org.iom.iml.monitoring.actionplan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for reports on progress: drafts are their offices', published ones of published plans public. */
@InConfidence
@Path("/v1/progress-reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Action plans")
class ProgressReportResource {

    private static final String ID = "Id of the report";

    private final ProgressReports reports;
    private final ProgressReportList list;
    private final PlanOffice office;
    private final Exports exports;

    ProgressReportResource(ProgressReports reports, ProgressReportList list, PlanOffice office, Exports exports) {
        this.reports = reports;
        this.list = list;
        this.office = office;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProgressReports",
            summary = "List reports on progress",
            description = "Newest first: published ones of published plans for everybody, those of its own States for"
                    + " a mission, all for the Unit. As pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ProgressReportView>> list(
            @BeanParam ProgressReportFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), ProgressReportList.COLUMNS);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getProgressReport",
            summary = "Get a report on progress",
            description = "On one indicator, for the day on which it is due.")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "200", responseDescription = "The report")
    public Response get(@PathParam("id") @Parameter(description = ID) UUID id) {
        return answer(id);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "listProgressReportHistory",
            summary = "List the history of a report on progress",
            description = "When it was drafted, revised and published, oldest first; for the offices concerned.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "progress-report")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return office.history("progress-report", reports.requireOwn(id), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reviseProgressReport",
            summary = "Revise the draft of a report on progress",
            description = "Replaces its words. A published report stays as it is.")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "200", responseDescription = "Revised")
    public Response revise(@BeanParam Seen seen, @Valid @NotNull NewProgressReport.Revision said) {
        reports.revise(seen.id(), seen.ifMatch(), said.words());
        return answer(seen.id());
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "publishProgressReport",
            summary = "Publish a report on progress",
            description = "The deadline is met by it. Whoever can read the plan can read it from then on.")
    @APIResponseSchema(value = ProgressReportView.class, responseCode = "200", responseDescription = "Published")
    public Response publish(@BeanParam Seen seen) {
        reports.publish(seen.id(), seen.ifMatch());
        return answer(seen.id());
    }

    private Response answer(UUID id) {
        ProgressReportView report = list.of(id);
        return Versions.ok(report.version(), report);
    }
}
