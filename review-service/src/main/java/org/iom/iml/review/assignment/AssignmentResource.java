package org.iom.iml.review.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.audit.InConfidence;
import org.iom.iml.platform.caller.ByPerson;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Columns;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for assignments to reviews, for the Unit only. */
@InConfidence
@Path("/v1/reviews/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Review work")
class AssignmentResource {

    private static final Columns<AssignmentView> COLUMNS = Columns.of(AssignmentView.class)
            .and("id", AssignmentView::id)
            .and("person", AssignmentView::person)
            .and("task", assignment -> assignment.task().code())
            .and("dueOn", AssignmentView::dueOn)
            .and("assignedAt", AssignmentView::assignedAt)
            .and("endedAt", AssignmentView::endedAt);

    private final Assignments assignments;
    private final Exports exports;

    AssignmentResource(Assignments assignments, Exports exports) {
        this.assignments = assignments;
        this.exports = exports;
    }

    /** A person to be assigned and their task. */
    @Schema(name = "NewReviewAssignment")
    public record NewAssignment(
            @Schema(description = "Subject of the person's token", examples = "a-lawyer") @NotBlank @Size(max = 200) String person,

            @Schema(examples = "author") @NotNull Task task,

            @Schema(examples = "2031-03-01") @Nullable LocalDate dueOn) {}

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Idempotent
    @Operation(
            operationId = "assignReviewer",
            summary = "Assign a person to a review",
            description = "As its lead, as an author or as a peer; who writes a review does not review it as a peer.")
    @APIResponseSchema(value = AssignmentView.class, responseCode = "201", responseDescription = "Assigned")
    public Response assign(@PathParam("id") UUID id, @Valid @NotNull NewAssignment asked) {
        AssignmentView made = assignments.assign(id, asked.person(), asked.task(), asked.dueOn());
        return Response.created(URI.create("/v1/reviews/" + id + "/assignments"))
                .tag(Versions.tag(1))
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listReviewAssignments",
            summary = "List the assignments of a review",
            description = "Who works or worked on it, in the order of assignment; for the Unit only.")
    public RestResponse<Page<AssignmentView>> list(@PathParam("id") UUID id, @BeanParam ListRequest page) {
        return exports.list(page, part -> assignments.of(id, part), assignment -> assignment, COLUMNS);
    }

    @POST
    @Path("{assignment}/end")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @ByPerson
    @Operation(
            operationId = "endReviewAssignment",
            summary = "End an assignment",
            description = "The person no longer works on the review; authorship of what was written remains. The"
                    + " version is that of the review.")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(
            @BeanParam Seen seen,
            @PathParam("assignment") @Parameter(description = "Id of the assignment") UUID assignment) {
        assignments.end(seen.id(), seen.ifMatch(), assignment);
        return Response.noContent().build();
    }
}
