package org.iom.iml.monitoring.reporting;

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
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.known.KnownCodes;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.problem.BadInput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reporting cycles over HTTP: read by anyone, kept by the Unit. */
@Path("/v1/reporting-cycles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Reporting cycles",
        description = "Reviews of States by the treaty bodies, step by step, under the standard or the simplified"
                + " procedure or without a report.")
public class ReportingCycleResource {

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
            description = "Opens the review of a State by the body to which it reports under an instrument; reports may"
                    + " be combined. A report is in one cycle.")
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
            description = "With the steps that were taken, and what can come next.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response get(@PathParam("id") @Parameter(description = ID) UUID id) {
        return answer(id);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "getReportingCycleHistory",
            summary = "Get the history of a reporting cycle",
            description = "What happened to it, oldest first: when, and through which client.")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return desk.history().of("reporting-cycle", list.of(id).id().toString(), page);
    }

    @POST
    @Path("{id}/report")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "submitReport",
            summary = "Record the report",
            description = "That the State submitted its report; the duties that it answers are fulfilled. Under"
                    + " the simplified procedure the replies are the report.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response submitReport(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep step) {
        cycles.take(id, ifMatch, step.of(CycleStep.REPORT));
        return answer(id);
    }

    @POST
    @Path("{id}/list-of-issues")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "adoptListOfIssues",
            summary = "Record the list of issues",
            description = "That the body adopted its list of issues; under the simplified procedure, the list"
                    + " prior to reporting.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response adoptListOfIssues(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep step) {
        cycles.take(id, ifMatch, step.of(CycleStep.LIST_OF_ISSUES));
        return answer(id);
    }

    @POST
    @Path("{id}/replies")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "submitReplies",
            summary = "Record the replies",
            description = "That the State replied to the list of issues; under the simplified procedure the"
                    + " replies are the report and fulfil the duties that it answers.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response submitReplies(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep step) {
        cycles.take(id, ifMatch, step.of(CycleStep.REPLIES));
        return answer(id);
    }

    @POST
    @Path("{id}/postponement")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "postponeDialogue",
            summary = "Record a postponement",
            description = "That the dialogue is put off to another session; the cycle stands where it stood.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response postponeDialogue(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep step) {
        cycles.take(id, ifMatch, step.of(CycleStep.POSTPONEMENT));
        return answer(id);
    }

    @POST
    @Path("{id}/dialogue")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "holdDialogue",
            summary = "Record the dialogue",
            description = "That the body held the constructive dialogue with the State.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response holdDialogue(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep step) {
        cycles.take(id, ifMatch, step.of(CycleStep.DIALOGUE));
        return answer(id);
    }

    @POST
    @Path("{id}/follow-up-report")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "submitFollowUpReport",
            summary = "Record the report on follow-up",
            description = "That the State reported on the follow-up to the concluding observations.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response submitFollowUpReport(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep step) {
        cycles.take(id, ifMatch, step.of(CycleStep.FOLLOW_UP_REPORT));
        return answer(id);
    }

    @POST
    @Path("{id}/concluding-observations")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "adoptConcludingObservations",
            summary = "Record the concluding observations",
            description =
                    "That the body adopted its concluding observations. Where they set the day of the next report,"
                            + " a duty arises or moves; the report on follow-up is due as they say, or by the body's rule.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response adoptConcludingObservations(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep.Conclusion conclusion) {
        cycles.conclude(id, ifMatch, conclusion.step(), conclusion.nextReportDueOn(), conclusion.followUpDueOn());
        return answer(id);
    }

    @POST
    @Path("{id}/review-without-report")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reviewWithoutReport",
            summary = "Record that a State is reviewed without its report",
            description = "That the body decided to review the State although no report was received; one that comes"
                    + " late is taken all the same.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response reviewWithoutReport(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep.WithoutReport decision) {
        cycles.reviewWithoutReport(id, ifMatch, decision.decidedOn());
        return answer(id);
    }

    private Response answer(UUID id) {
        ReportingCycleView cycle = list.of(id);
        return Versions.ok(cycle.version(), cycle);
    }
}
