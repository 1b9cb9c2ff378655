package org.iom.iml.training.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;
import org.iom.iml.training.ThemeCode;
import org.jspecify.annotations.Nullable;

/** A course drafted by the Unit. */
@Schema(name = "NewCourse", description = "A course as the Unit drafts it")
record NewCourse(
        @Schema(description = "A short code of your choice, unique among courses", examples = "DETENTION-5")
        @NotNull @Size(max = 32) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        String code,

        @Schema(
                description = "The title in each language, by BCP 47 tag",
                examples = "{\"en\":\"Immigration detention in international law\"}")
        @NotEmpty @Size(max = 20) Map<@LanguageTag String, @NotBlank @Size(max = 300) String> titles,

        @Schema(description = "What it teaches: codes of /v1/code-lists/themes", examples = "[\"detention\"]")
        @NotEmpty @Size(max = 30) List<@NotNull @ThemeCode String> themes,

        @Schema(description = "Its audience", examples = "[\"government\",\"un-staff\"]") @NotEmpty List<@NotNull Audience> audiences,

        @Schema(description = "Days that it usually takes", examples = "5") @NotNull @Min(1) @Max(366) Integer standardDays,

        @Schema(description = "The organization that issues the certificates", examples = "IIHL")
        @NotBlank @Size(max = 100) String issuer,

        @Schema(
                description =
                        "Whether it is for all States, or a template for a region or a State; `international` where absent",
                examples = "national")
        @Nullable CourseScope scope,

        @Schema(description = "Languages in which it can be taught, by BCP 47 tag", examples = "[\"en\",\"fr\"]")
        @Size(max = 20) @Nullable List<@NotNull @LanguageTag String> languages,

        @Schema(description = "Learning outcomes, in order; each language has its own") @Size(max = 100) @Nullable List<@NotNull @Valid Passage> outcomes,

        @Schema(description = "Its modules, in their order; each language has its own") @Size(max = 100) @Nullable List<@NotNull @Valid Passage> modules) {

    Syllabus syllabus() {
        return new Syllabus(
                themes,
                audiences.stream().map(Audience::code).toList(),
                standardDays,
                issuer,
                Objects.requireNonNullElse(scope, CourseScope.INTERNATIONAL),
                Objects.requireNonNullElse(languages, List.of()));
    }

    Programme programme() {
        return new Programme(
                Objects.requireNonNullElse(outcomes, List.of()), Objects.requireNonNullElse(modules, List.of()));
    }
}
