package org.iom.iml.monitoring.followup;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The grade that a document gives to one recommendation. */
@Schema(name = "NewFollowUpAssessment")
record NewAssessment(
        @Schema(examples = "CCPR", description = "The body, by whose scheme it is graded; see /v1/follow-up-schemes")
        @NotBlank @Size(max = 60) String scheme,

        @Schema(examples = "2", description = "Version of the scheme, in force on the day of the document")
        @NotNull @Min(1) Integer version,

        @Schema(
                examples = "B",
                description = "One of the grades of that version; the body's words where it grades in words or its"
                        + " grades are not known here")
        @NotBlank @Size(max = 200) String grade,

        @Schema(examples = "(a)", description = "Part of the recommendation; left out where the whole is graded")
        @Nullable @Size(min = 1, max = 40) String part,

        @Schema(examples = "CCPR/C/128/3/Add.1", description = "Symbol of the body's document in which it stands")
        @NotBlank @Size(max = 200) String document,

        @Schema(
                examples = "2020-09-01",
                description = "Day of the document, as /v1/documents has it where it is registered there")
        @NotNull LocalDate asOf) {

    /** The document in which grades stand, as a request names it. */
    record Document(String scheme, int version, String symbol, LocalDate asOf) {}

    Document reply() {
        return new Document(scheme, version, document, asOf);
    }
}
