package org.iom.iml.monitoring.reporting.cycle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.iom.iml.events.CodeList;
import org.iom.iml.events.MonitoringFact;
import org.iom.iml.monitoring.reporting.ReportingRule;
import org.iom.iml.monitoring.reporting.ReportingRules;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for reporting cycles: anyone may read them, the Unit maintains them. */
@Path("/v1/reporting-cycles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Reporting cycles",
        description = "Reviews of States by the treaty bodies, step by step, under the standard or the simplified"
                + " procedure or without a report.")
class ReportingCycleResource {

    private static final String ID = "Id of the cycle";

    private final ReportingCycles cycles;
    private final ReportingCycleList list;
    private final ReportingRules rules;
    private final KnownCodes known;
    private final CycleDesk desk;

    ReportingCycleResource(
            ReportingCycles cycles, ReportingCycleList list, ReportingRules rules, KnownCodes known, CycleDesk desk) {
        this.cycles = cycles;
        this.list = list;
        this.rules = rules;
        this.known = known;
        this.desk = desk;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReportingCycles",
            summary = "List reporting cycles",
            description = "In the order in which they were opened, as pages or as a file of all that match.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<ReportingCycleView>> list(
            @BeanParam ReportingCycleFilter filter, @BeanParam ListRequest page) {
        return desk.exports()
                .list(page, part -> list.in(filter, part), Function.identity(), ReportingCycleList.COLUMNS);
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "openReportingCycle",
            summary = "Open a reporting cycle",
            description = "Opens the review of a State by the body to which it reports under an instrument."
                    + " Reports may be combined; each report belongs to one cycle.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "201", responseDescription = "The cycle")
    public Response open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewReportingCycle cycle) {
        known.require(CodeList.PARTIES, "/party", cycle.party());
        ReportingRule rule = rules.of(cycle.instrument())
                .orElseThrow(() -> BadInput.field(
                        "/instrument",
                        "instrument-without-reports",
                        "States do not report under " + cycle.instrument() + "."));
        UUID id = cycles.open(new ReportingCycle.Opening(cycle.party(), rule, cycle.chosen(), cycle.consecutive()));
        ReportingCycleView view = list.of(id);
        return Response.created(URI.create("/v1/reporting-cycles/" + id))
                .entity(view)
                .tag(Versions.tag(view.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getReportingCycle",
            summary = "Get a reporting cycle",
            description = "With the steps taken and those that can follow.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response get(@PathParam("id") @Parameter(description = ID) UUID id) {
        return answer(id);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listReportingCycleHistory",
            summary = "List the history of a reporting cycle",
            description = "What happened to it, oldest first: when, and through which client.")
    @HistoryOf(producer = MonitoringFact.class, aggregate = "reporting-cycle")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return desk.history().of("reporting-cycle", list.of(id).id().toString(), page);
    }

    private Response answer(UUID id) {
        ReportingCycleView cycle = list.of(id);
        return Versions.ok(cycle.version(), cycle);
    }
}
