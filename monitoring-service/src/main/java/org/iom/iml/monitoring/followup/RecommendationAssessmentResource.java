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
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for what a body said of the follow-up to one recommendation. */
@Path("/v1/recommendations/{id}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Follow-up")
class RecommendationAssessmentResource {

    private static final String ID = "Id of the recommendation";

    private final AssessFollowUp desk;
    private final AssessmentList list;
    private final Exports exports;

    RecommendationAssessmentResource(AssessFollowUp desk, AssessmentList list, Exports exports) {
        this.desk = desk;
        this.list = list;
        this.exports = exports;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listRecommendationAssessments",
            summary = "List how a body graded the follow-up to a recommendation",
            description = "Latest document first, as pages or as a file.")
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    public RestResponse<Page<FollowUpAssessmentView>> list(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.of(id, part), Function.identity(), AssessmentList.COLUMNS);
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "assessRecommendation",
            summary = "Record how a body graded the follow-up to a recommendation",
            description = "By the version of its scheme that is in force on the day of the document. Several grades of"
                    + " one document are recorded at once at /v1/follow-up-assessments.")
    @APIResponseSchema(value = FollowUpAssessmentView.class, responseCode = "201", responseDescription = "Recorded")
    public Response assess(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull NewAssessment said) {
        FollowUpAssessmentView recorded = list.of(desk.one(id, said));
        return Response.created(URI.create("/v1/follow-up-assessments/" + recorded.id()))
                .tag(Versions.tag(recorded.updatedAt()))
                .entity(recorded)
                .build();
    }
}
