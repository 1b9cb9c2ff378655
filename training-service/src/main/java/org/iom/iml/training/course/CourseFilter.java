package org.iom.iml.training.course;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.iom.iml.platform.problem.BadInput;
import org.iom.iml.platform.sql.Conditions;
import org.jspecify.annotations.Nullable;

/** The criteria by which courses are listed. */
record CourseFilter(
        @QueryParam("code") @Parameter(description = "Only the course with this code", example = "SANREMO") @Nullable String code,

        @QueryParam("status")
        @Parameter(
                description = "Only courses with this status; drafts are visible to the Unit alone",
                example = "published")
        @Nullable CourseStatus status,

        @QueryParam("theme")
        @Parameter(description = "Only courses on this theme, a code of /v1/code-lists/themes", example = "detention")
        @Nullable String theme,

        @QueryParam("audience")
        @Parameter(description = "Only courses for this audience", example = "government")
        @Nullable Audience audience,

        @QueryParam("scope")
        @Parameter(description = "Only courses that are made for all States, a region or a State", example = "national")
        @Nullable CourseScope scope,

        @QueryParam("language")
        @Parameter(description = "Only courses that can be taught in this language, a BCP 47 tag", example = "fr")
        @Nullable String language) {

    /** Refuses a language that is not in ISO 639 as known to this Java release. */
    void requireLanguage() {
        if (language != null) {
            Locale asked = Locale.of(Locale.forLanguageTag(language).getLanguage());
            if (asked.getDisplayLanguage(Locale.ENGLISH).equals(asked.getLanguage())) {
                throw BadInput.parameter("language", "the BCP 47 tag of a language, such as fr or zh-Hans");
            }
        }
    }

    Conditions conditions() {
        return new Conditions()
                .changing("c.code = :code", "code", code)
                .changing("c.status = :status", "status", status)
                .changing("c.themes @> array[:theme]::varchar[]", "theme", theme)
                .changing("c.audiences @> array[:audience]::varchar[]", "audience", audience)
                .changing("c.scope = :scope", "scope", scope)
                .changing("c.languages @> array[:language]::varchar[]", "language", language);
    }
}
