package org.iom.iml.training.course;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** Which courses are asked for. */
public record CourseFilter(
        @QueryParam("code") @Parameter(description = "Code of the course") @Nullable String code,

        @QueryParam("status") @Parameter(description = "draft, published or retired") @Nullable String status,

        @QueryParam("theme") @Parameter(description = "Code of a theme that it touches") @Nullable String theme,

        @QueryParam("audience") @Parameter(description = "Code of an audience that it is for") @Nullable String audience) {

    Conditions conditions() {
        return new Conditions()
                .and("code = :code", "code", code)
                .and("cast(status as String) = :status", "status", status)
                .and("array_contains(syllabus.themes, :theme)", "theme", theme)
                .and("array_contains(syllabus.audiences, :audience)", "audience", audience);
    }
}
