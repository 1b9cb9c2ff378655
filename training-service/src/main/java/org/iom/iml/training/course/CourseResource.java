package org.iom.iml.training.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iom.iml.platform.caller.Roles;
import org.iom.iml.platform.history.History;
import org.iom.iml.platform.history.HistoryEntry;
import org.iom.iml.platform.http.Versions;
import org.iom.iml.platform.idempotency.Idempotent;
import org.iom.iml.platform.paging.Page;
import org.iom.iml.platform.paging.PageRequest;
import org.iom.iml.training.LanguageTag;
import org.iom.iml.training.ThemeCode;
import org.jspecify.annotations.Nullable;

/** Courses over HTTP: whoever likes reads what is taught, the Unit drafts, publishes and retires. */
@Path("/v1/courses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Courses")
public class CourseResource {

    private final Courses courses;
    private final History history;

    CourseResource(Courses courses, History history) {
        this.courses = courses;
        this.history = history;
    }

    /** A course as the Unit drafts it. */
    @Schema(name = "NewCourse")
    public record NewCourse(
            @Schema(examples = "SANREMO") @NotNull @Size(max = 32) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
            String code,

            @Schema(description = "Titles by BCP 47 language") @NotEmpty @Size(max = 20) Map<@LanguageTag String, @NotBlank @Size(max = 300) String> titles,

            @NotEmpty @Size(max = 30) List<@NotNull @ThemeCode String> themes,

            @Schema(description = "government, un-staff, academia, civil-society, iom-staff") @NotEmpty List<@NotNull @Pattern(regexp = "government|un-staff|academia|civil-society|iom-staff") String> audiences,

            @Min(1) @Max(366) int standardDays,

            @Schema(description = "Organization that issues the certificates", examples = "IIHL")
            @NotBlank @Size(max = 100) String issuer) {

        Syllabus syllabus() {
            return new Syllabus(themes, audiences, standardDays, issuer);
        }
    }

    /** A course as it is shown. */
    @Schema(name = "Course")
    public record CourseView(
            UUID id,
            @Schema(examples = "SANREMO") String code,
            Map<String, String> titles,
            List<String> themes,
            List<String> audiences,
            int standardDays,
            @Schema(examples = "IIHL") String issuer,

            @Schema(description = "draft, published or retired")
            String status) {

        static CourseView of(Course course) {
            Syllabus syllabus = course.syllabus();
            return new CourseView(
                    course.id(),
                    course.code(),
                    course.titles(),
                    syllabus.themes(),
                    syllabus.audiences(),
                    syllabus.standardDays(),
                    syllabus.issuer(),
                    course.status().code());
        }
    }

    @POST
    @RolesAllowed(Roles.IML)
    @Idempotent
    @Operation(operationId = "draftCourse", summary = "Draft a course")
    @APIResponseSchema(value = CourseView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Valid @NotNull NewCourse drafted) {
        Course course = courses.draft(drafted.code(), drafted.titles(), drafted.syllabus());
        return Response.created(URI.create("/v1/courses/" + course.id()))
                .tag(Versions.tag(course.version()))
                .entity(CourseView.of(course))
                .build();
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCourses", summary = "Courses, by code; drafts only for the Unit")
    public Page<CourseView> list(@BeanParam CourseFilter filter, @BeanParam PageRequest page) {
        return courses.in(filter, page).map(CourseView::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getCourse", summary = "A course")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The course")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        Course course = courses.visible(id);
        return Versions.ok(request, course.version(), CourseView.of(course));
    }

    @GET
    @Path("{id}/history")
    @PermitAll
    @Operation(operationId = "listCourseHistory", summary = "What happened to a course")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.of("course", courses.visible(id).id().toString(), page);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "redraftCourse", summary = "Change a draft")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "The new draft")
    public Response redraft(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewCourse draft) {
        return answer(courses.redraft(id, ifMatch, draft.code(), draft.titles(), draft.syllabus()));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "publishCourse", summary = "Publish a draft")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "Published")
    public Response publish(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(courses.publish(id, ifMatch));
    }

    @POST
    @Path("{id}/retirement")
    @RolesAllowed(Roles.IML)
    @Operation(operationId = "retireCourse", summary = "Retire a course")
    @APIResponseSchema(value = CourseView.class, responseCode = "200", responseDescription = "Retired")
    public Response retire(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(courses.retire(id, ifMatch));
    }

    private static Response answer(Course course) {
        return Versions.ok(course.version(), CourseView.of(course));
    }
}
