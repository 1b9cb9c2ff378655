package org.iom.iml.monitoring.reporting;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Reporting duties over HTTP, read by anyone; they arise by themselves. */
@Path("/v1/reporting-duties")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reporting duties")
public class ReportingDutyResource {

    private static final Columns<ReportingDutyView> COLUMNS = Columns.of(ReportingDutyView.class)
            .and("party", ReportingDutyView::party)
            .and("instrument", ReportingDutyView::instrument)
            .and("body", ReportingDutyView::body)
            .and("kind", ReportingDutyView::kind)
            .and("boundFrom", ReportingDutyView::boundFrom)
            .and("dueOn", ReportingDutyView::dueOn)
            .and("status", ReportingDutyView::status)
            .and("pastDue", ReportingDutyView::pastDue)
            .and("lapsedOn", ReportingDutyView::lapsedOn)
            .and("lapseReason", ReportingDutyView::lapseReason)
            .and("source", duty -> duty.rule().source())
            .and("id", ReportingDutyView::id);

    private final ReportingDuties duties;
    private final ReportingRules rules;
    private final History history;
    private final Clock clock;
    private final Exports exports;

    ReportingDutyResource(ReportingDuties duties, ReportingRules rules, History history, Clock clock, Exports exports) {
        this.duties = duties;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReportingDuties",
            summary = "Reports that States owe or owed, by the day they are due")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ReportingDutyView>> list(@BeanParam DutyFilter filter, @BeanParam PageRequest page) {
        return exports.list(page, part -> duties.matching(filter, part).map(this::view), Function.identity(), COLUMNS);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getReportingDuty", summary = "One reporting duty")
    @APIResponse(
            responseCode = "200",
            description = "The duty",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportingDutyView.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        ReportingDuty duty = duties.of(id);
        return Versions.ok(request, duty.version(), view(duty));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "getReportingDutyHistory", summary = "What happened to a duty, oldest first")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("reporting-duty", duties.of(id).id().toString(), page);
    }

    private ReportingDutyView view(ReportingDuty duty) {
        return ReportingDutyView.of(duty, rules.behind(duty.instrument()), LocalDate.now(clock));
    }
}
