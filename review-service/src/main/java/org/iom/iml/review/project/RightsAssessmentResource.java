package org.iom.iml.review.project;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.code.PartyCode;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.platform.paging.Pages;
import org.jboss.resteasy.reactive.RestResponse;

/** The HTTP resource for rights-based assessments of projects, used by the mission and the Unit. */
@InConfidence
@Path("/v1/rights-based-assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Rights-based assessments",
        description = "Projects against principle 1 of the Migration Governance Framework")
class RightsAssessmentResource {

    private static final Columns<RightsAnswerView> ANSWERS = Columns.of(RightsAnswerView.class)
            .and("question", RightsAnswerView::question)
            .and("text", answer -> answer.texts().get("en"))
            .and(
                    "answer",
                    answer -> answer.answer() == null ? null : answer.answer().code())
            .and("evidence", RightsAnswerView::evidence)
            .and(
                    "openPoint",
                    answer -> answer.openPoint() == null
                            ? null
                            : answer.openPoint().text())
            .and(
                    "dueOn",
                    answer -> answer.openPoint() == null
                            ? null
                            : answer.openPoint().dueOn());

    private final RightsAssessments assessments;
    private final AssessmentList list;
    private final RightsAnswers answers;
    private final Pages pages;
    private final Exports exports;

    RightsAssessmentResource(
            RightsAssessments assessments, AssessmentList list, RightsAnswers answers, Pages pages, Exports exports) {
        this.assessments = assessments;
        this.list = list;
        this.answers = answers;
        this.pages = pages;
        this.exports = exports;
    }

    /** A project to be assessed. */
    @Schema(name = "NewRightsBasedAssessment")
    public record NewAssessment(
            @Schema(examples = "KEN", description = "State in which the project is; see /v1/parties")
            @NotNull @PartyCode
            String party,

            @Schema(examples = "Return assistance 2031") @NotBlank @Size(max = 300) String project,

            @Schema(examples = "design") @NotNull Phase phase) {}

    /** The result of the assessment. */
    @Schema(name = "NewAssessmentResult")
    public record NewResult(
            @Schema(examples = "The project respects the rights that it touches, once the open point is settled.")
            @NotBlank @Size(max = 20_000) String result) {}

    @POST
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "openRightsBasedAssessment",
            summary = "Begin an assessment of a project",
            description = "With the checklist of the project's phase; a mission assesses projects in the States"
                    + " that it serves.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "201", responseDescription = "Begun")
    public Response open(@Valid @NotNull NewAssessment asked) {
        AssessmentView assessment = assessments.open(asked.party(), asked.project(), asked.phase());
        return Response.created(URI.create("/v1/rights-based-assessments/" + assessment.id()))
                .tag(Versions.tag(assessment.version()))
                .entity(assessment)
                .build();
    }

    @GET
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listRightsBasedAssessments",
            summary = "List assessments of projects",
            description = "Newest first. A mission sees those in the States that it serves; the Unit sees all.")
    public RestResponse<Page<AssessmentView>> list(@BeanParam AssessmentFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), assessment -> assessment, AssessmentList.COLUMNS);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "getRightsBasedAssessment",
            summary = "Get an assessment of a project",
            description = "Its answers are a separate list.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "The assessment")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        AssessmentView assessment = list.of(id);
        return Versions.ok(request, assessment.version(), assessment);
    }

    @GET
    @Path("{id}/answers")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listRightsAnswers",
            summary = "List the questions and answers of an assessment",
            description = "All questions of the checklist, answered or not, with evidence and open points.")
    public RestResponse<Page<RightsAnswerView>> answers(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        AssessmentView assessment = list.of(id);
        List<RightsAnswerView> all = answers.of(id, assessment.checklist());
        return exports.list(
                page,
                part -> pages.of(part, List.of("answers", id), all, RightsAnswerView::question),
                answer -> answer,
                ANSWERS);
    }

    @PUT
    @Path("{id}/answers/{question}")
    @RolesAllowed({Roles.MISSION, Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "answerRightsQuestion",
            summary = "Answer a question of an assessment",
            description = "With its evidence; what is not done, or only in part, leaves a point open until a date."
                    + " The version is that of the assessment.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Answered")
    public Response answer(
            @BeanParam Seen seen,
            @PathParam("question") @Parameter(description = "Code of the question", example = "project-design-1")
                    String question,
            @Valid @NotNull NewAnswer given) {
        AssessmentView assessment = assessments.answer(seen.id(), seen.ifMatch(), question, given);
        return Versions.ok(assessment.version(), assessment);
    }

    @POST
    @Path("{id}/completion")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "completeRightsBasedAssessment",
            summary = "Complete an assessment of a project",
            description = "Once all questions are answered. Training is proposed on the themes of the open points"
                    + " that it would settle.")
    @APIResponseSchema(value = AssessmentView.class, responseCode = "200", responseDescription = "Completed")
    public Response complete(@BeanParam Seen seen, @Valid @NotNull NewResult concluded) {
        AssessmentView assessment = assessments.complete(seen.id(), seen.ifMatch(), concluded.result());
        return Versions.ok(assessment.version(), assessment);
    }
}
