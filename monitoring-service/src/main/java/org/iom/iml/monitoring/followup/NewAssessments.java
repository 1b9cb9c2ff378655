package org.iom.iml.monitoring.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The grades that one document gives. */
@Schema(name = "NewFollowUpAssessments")
record NewAssessments(
        @Schema(examples = "CCPR", description = "The body, by whose scheme it is graded; see /v1/follow-up-schemes")
        @NotBlank @Size(max = 60) String scheme,

        @Schema(examples = "2", description = "Version of the scheme, in force on the day of the document")
        @NotNull @Min(1) Integer version,

        @Schema(examples = "CCPR/C/128/3/Add.1", description = "Symbol of the body's document in which they stand")
        @NotBlank @Size(max = 200) String document,

        @Schema(
                examples = "2020-09-01",
                description = "Day of the document, as /v1/documents has it where it is registered there")
        @NotNull LocalDate asOf,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid Grade> grades) {

    /** The grade of one recommendation, or of a part of it. */
    @Schema(name = "NewFollowUpGrade")
    public record Grade(
            @Schema(description = "Id in /v1/recommendations") @NotNull UUID recommendation,

            @Schema(examples = "(a)", description = "Part of the recommendation; left out where the whole is graded")
            @Nullable @Size(min = 1, max = 40) String part,

            @Schema(examples = "B") @NotBlank @Size(max = 200) String grade) {}

    NewAssessment.Document reply() {
        return new NewAssessment.Document(scheme, version, document, asOf);
    }
}
