package org.iom.iml.training.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as it is shown. */
@Schema(name = "Course", description = "A course of international migration law")
record CourseView(
        UUID id,
        @Schema(examples = "SANREMO") String code,

        @Schema(
                description = "The title in each language, by BCP 47 tag",
                examples = "{\"en\":\"Course on International Migration Law\"}")
        Map<String, String> titles,

        @Schema(
                description = "What it teaches: codes of /v1/code-lists/themes",
                examples = "[\"migration-governance\"]")
        List<String> themes,

        @Schema(description = "Its audience", examples = "[\"government\"]")
        List<Audience> audiences,

        @Schema(description = "Days that it usually takes", examples = "5")
        int standardDays,

        @Schema(description = "The organization that issues the certificates", examples = "IIHL")
        String issuer,

        @Schema(
                description = "Whether it is for all States, or a template for a region or a State",
                examples = "international")
        CourseScope scope,

        @Schema(description = "Languages in which it can be taught, by BCP 47 tag", examples = "[\"en\",\"fr\"]")
        List<String> languages,

        @Schema(description = "Learning outcomes, in order") List<Passage> outcomes,

        @Schema(description = "Its modules, in their order") List<Passage> modules,

        @Schema(description = "Only a published course is taught", examples = "published")
        CourseStatus status,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {}
