package org.iom.iml.training.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.events.TrainingFact;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.export.Exports;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.history.HistoryOf;
import org.iom.iml.platform.http.Seen;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.ListRequest;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The HTTP resource for courses: anyone may read those on offer, the Unit drafts, publishes and retires them. */
@Path("/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Courses",
        description = "Courses of international migration law. The Unit drafts a course, publishes it, and retires it"
                + " when it is no longer taught. A published course is taught in editions.")
class CourseResource {

    private static final String ID = "Id of the course";

    private final Courses courses;
    private final CourseList list;
    private final Exports exports;
    private final History history;

    CourseResource(Courses courses, CourseList list, Exports exports, History history) {
        this.courses = courses;
        this.list = list;
        this.exports = exports;
        this.history = history;
    }

    @POST
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "draftCourse",
            summary = "Draft a course",
            description = "Creates a draft, which only the Unit sees until it is published.")
    @APIResponseSchema(value = CourseView.class, responseCode = "201", responseDescription = "The draft")
    public Response draft(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewCourse body) {
        UUID id = courses.draft(body);
        return list.visible(id).created("/v1/courses/" + id);
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, Exports.CSV, Exports.NDJSON, Exports.XLSX})
    @Operation(
            operationId = "listCourses",
            summary = "List courses",
            description =
                    "In the order of their codes. Retired courses stay in the list; drafts are visible to the Unit"
                            + " alone.")
    public RestResponse<Page<CourseView>> list(@BeanParam CourseFilter filter, @BeanParam ListRequest page) {
        return exports.list(page, part -> list.in(filter, part), Function.identity(), list.columns);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            operationId = "getCourse",
            summary = "Get a course",
            description = "A draft is visible to the Unit alone.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The course")
    public Response find(@PathParam("id") @Parameter(description = ID) UUID id, @Context Request request) {
        return list.visible(id).answer(request);
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(
            operationId = "listCourseHistory",
            summary = "List the history of a course",
            description = "When it was drafted, published and retired, oldest first. Whoever sees the course sees its"
                    + " history.")
    @HistoryOf(producer = TrainingFact.class, aggregate = "course")
    public Page<HistoryEntry> history(
            @PathParam("id") @Parameter(description = ID) UUID id, @BeanParam PageRequest page) {
        return history.of("course", list.visible(id).view().id().toString(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "redraftCourse",
            summary = "Replace a draft",
            description =
                    "Replaces everything in the draft. A course that has been published can no longer be changed.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The new draft")
    public Response redraft(@BeanParam Seen seen, @Valid @NotNull NewCourse body) {
        courses.redraft(seen.id(), seen.ifMatch(), body);
        return list.visible(seen.id()).answer();
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "publishCourse",
            summary = "Publish a course",
            description = "Makes the draft visible to everybody. From then on editions can be scheduled.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The published course")
    public Response publish(@BeanParam Seen seen) {
        courses.publish(seen.id(), seen.ifMatch());
        return list.visible(seen.id()).answer();
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed({Roles.IML, Roles.ADMIN})
    @Operation(
            operationId = "retireCourse",
            summary = "Retire a course",
            description = "Ends the teaching of a published course: no further edition can be scheduled. Editions that"
                    + " have been scheduled go ahead.")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The retired course")
    public Response retire(@BeanParam Seen seen) {
        courses.retire(seen.id(), seen.ifMatch());
        return list.visible(seen.id()).answer();
    }
}
