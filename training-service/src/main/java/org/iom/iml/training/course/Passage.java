package org.iom.iml.training.course;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.code.LanguageTag;

/** A sentence or title in one language. */
@Embeddable
@Schema(name = "CoursePassage", description = "A sentence or title in one language")
public record Passage(
        @Schema(description = "BCP 47 tag", examples = "en") @NotNull @LanguageTag
        String language,

        @Schema(examples = "Apply the principle of non-refoulement to a case") @NotBlank @Size(max = 500) String text) {}
