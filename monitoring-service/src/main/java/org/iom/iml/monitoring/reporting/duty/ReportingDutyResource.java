package org.iom.iml.monitoring.reporting.duty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The HTTP resource for reporting duties, which anyone may read; they are derived from the instruments that bind a
 * State.
 */
@Path("/v1/reporting-duties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Reporting duties",
        description = "Reports that States owe to the treaty bodies under the instruments that bind them, each with the"
                + " rule from which it follows and the report that answers it, as far as one is known here.")
class ReportingDutyResource {

    private final ReportingDutyList duties;
    private final History history;
    private final Exports exports;

    ReportingDutyResource(ReportingDutyList duties, History history, Exports exports) {
        this.duties = duties;
        this.history = history;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReportingDuties",
            summary = "List reporting duties",
            description = "Reports that States owe or owed, by due date, as pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ReportingDutyView>> list(
            @BeanParam ReportingDutyFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> duties.in(filter, part), Function.identity(), ReportingDutyList.COLUMNS);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getReportingDuty",
            summary = "Get a reporting duty",
            description = "A report that a State owes or owed, with the rule from which it follows.")
    @APIResponse(
            responseCode = "200",
            description = "The duty",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportingDutyView.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        ReportingDutyView duty = duties.of(id);
        return Versions.ok(request, duty.updatedAt() + "-" + duty.status().code(), duty);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listReportingDutyHistory",
            summary = "List the history of a reporting duty",
            description =
                    "What happened to it, oldest first: that it arose, was rescheduled, fulfilled or lapsed, and when.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "reporting-duty")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("reporting-duty", duties.of(id).id().toString(), page);
    }
}
