package org.iom.iml.monitoring.reporting.cycle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;

/** The HTTP resource for the steps of reporting cycles, which the Unit records. */
@Path("/v1/reporting-cycles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reporting cycles")
class ReportingCycleStepResource {

    private final ReportingCycles cycles;
    private final ReportingCycleList list;

    ReportingCycleStepResource(ReportingCycles cycles, ReportingCycleList list) {
        this.cycles = cycles;
        this.list = list;
    }

    @POST
    @Path("report")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "submitReport",
            summary = "Record the report",
            description = "The State submitted its report, which fulfils the duties concerned. Under the"
                    + " simplified procedure the replies are the report.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response submitReport(@BeanParam Seen seen, @Valid @NotNull NewStep step) {
        return taken(seen, step.of(CycleStep.REPORT));
    }

    @POST
    @Path("list-of-issues")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "adoptListOfIssues",
            summary = "Record the list of issues",
            description = "The body adopted its list of issues; under the simplified procedure, the list of issues"
                    + " prior to reporting.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response adoptListOfIssues(@BeanParam Seen seen, @Valid @NotNull NewStep step) {
        return taken(seen, step.of(CycleStep.LIST_OF_ISSUES));
    }

    @POST
    @Path("replies")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "submitReplies",
            summary = "Record the replies",
            description = "The State replied to the list of issues; under the simplified procedure the replies are"
                    + " the report and fulfil the duties concerned.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response submitReplies(@BeanParam Seen seen, @Valid @NotNull NewStep step) {
        return taken(seen, step.of(CycleStep.REPLIES));
    }

    @POST
    @Path("postponement")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "postponeDialogue",
            summary = "Record the postponement of a dialogue",
            description = "The dialogue is postponed to another session; the status of the cycle does not change.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response postponeDialogue(@BeanParam Seen seen, @Valid @NotNull NewStep step) {
        return taken(seen, step.of(CycleStep.POSTPONEMENT));
    }

    @POST
    @Path("dialogue")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "holdDialogue",
            summary = "Record the dialogue",
            description = "The body held the constructive dialogue with the State.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response holdDialogue(@BeanParam Seen seen, @Valid @NotNull NewStep step) {
        return taken(seen, step.of(CycleStep.DIALOGUE));
    }

    @POST
    @Path("follow-up-report")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "submitFollowUpReport",
            summary = "Record the follow-up report",
            description = "The State reported on its follow-up to the concluding observations.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response submitFollowUpReport(@BeanParam Seen seen, @Valid @NotNull NewStep step) {
        return taken(seen, step.of(CycleStep.FOLLOW_UP_REPORT));
    }

    @POST
    @Path("concluding-observations")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "adoptConcludingObservations",
            summary = "Record the concluding observations",
            description = "The body adopted its concluding observations. Where they set the date of the next"
                    + " report, a duty arises or moves; the follow-up report is due as they say, or under the"
                    + " body's rule.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response adoptConcludingObservations(@BeanParam Seen seen, @Valid @NotNull NewStep.Conclusion conclusion) {
        cycles.conclude(
                seen.id(), seen.ifMatch(), conclusion.step(), conclusion.nextReportDueOn(), conclusion.followUpDueOn());
        return answer(seen);
    }

    @POST
    @Path("review-without-report")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "reviewWithoutReport",
            summary = "Record that a State is reviewed without its report",
            description = "The body decided to review the State in the absence of a report; a late report is still"
                    + " accepted.")
    @APIResponseSchema(value = ReportingCycleView.class, responseCode = "200", responseDescription = "The cycle")
    public Response reviewWithoutReport(@BeanParam Seen seen, @Valid @NotNull NewStep.WithoutReport decision) {
        cycles.reviewWithoutReport(seen.id(), seen.ifMatch(), decision.decidedOn());
        return answer(seen);
    }

    private Response taken(Seen seen, StepTaken step) {
        cycles.take(seen.id(), seen.ifMatch(), step);
        return answer(seen);
    }

    private Response answer(Seen seen) {
        ReportingCycleView cycle = list.of(seen.id());
        return Versions.ok(cycle.version(), cycle);
    }
}
