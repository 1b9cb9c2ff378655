package org.iom.iml.monitoring.followup;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for the grades that bodies gave: anyone may read them, the Unit records them. */
@Path("/v1/follow-up-assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-up")
class AssessmentResource {

    private final AssessFollowUp desk;
    private final Assessments assessments;
    private final AssessmentList list;
    private final Exports exports;

    AssessmentResource(AssessFollowUp desk, Assessments assessments, AssessmentList list, Exports exports) {
        this.desk = desk;
        this.assessments = assessments;
        this.list = list;
        this.exports = exports;
    }

    /** What was recorded of one document. */
    @Schema(name = "FollowUpAssessments")
    public record Recorded(List<FollowUpAssessmentView> items) {

        public Recorded {
            items = List.copyOf(items);
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listFollowUpAssessments",
            summary = "List how bodies graded follow-up",
            description = "Latest document first, as pages or as a file of all that match. Each grade is of one"
                    + " recommendation or a part of it; nothing is counted or compared by State.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<FollowUpAssessmentView>> list(
            @BeanParam AssessmentFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), AssessmentList.COLUMNS);
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "assessFollowUp",
            summary = "Record the grades that a document gives",
            description = "Several grades of one reply, of one or more recommendations: all are recorded, or none. The"
                    + " version of the scheme is the one in force on the day of the document.")
    @APIResponseSchema(value = Recorded.class, responseCode = "201", responseDescription = "Recorded")
    public Response assess(@HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull NewAssessments said) {
        List<FollowUpAssessmentView> recorded =
                desk.several(said).stream().map(list::of).toList();
        return Response.created(UriBuilder.fromPath("/v1/follow-up-assessments")
                        .queryParam("document", recorded.getFirst().document())
                        .build())
                .entity(new Recorded(recorded))
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getFollowUpAssessment",
            summary = "Get a grade that a body gave",
            description = "With what the body means by it, and whether it was withdrawn.")
    @APIResponseSchema(
            value = FollowUpAssessmentView.class,
            responseCode = "200",
            responseDescription = "The assessment")
    public Response get(@PathParam("id") @Parameter(description = "Id of the assessment") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "withdrawFollowUpAssessment",
            summary = "Withdraw an assessment",
            description = "That was recorded wrongly. It stays readable with the reason, and what was said before it"
                    + " stands again.")
    @APIResponseSchema(value = FollowUpAssessmentView.class, responseCode = "200", responseDescription = "Withdrawn")
    public Response withdraw(@BeanParam Seen seen, @Valid @NotNull NewWithdrawal withdrawal) {
        assessments.withdraw(seen.id(), seen.ifMatch(), withdrawal.reason());
        return answer(seen.id());
    }

    private Response answer(UUID id) {
        FollowUpAssessmentView assessment = list.of(id);
        return Versions.ok(assessment.updatedAt(), assessment);
    }
}
