package org.iom.iml.monitoring.followup;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grade that a body gave, as the API shows it. */
@Schema(name = "FollowUpAssessment")
record FollowUpAssessmentView(
        UUID id,

        @Schema(description = "Id in /v1/recommendations") UUID recommendation,

        @Schema(examples = "KEN", description = "State to which it was recommended; its code in /v1/parties")
        String party,

        @Schema(examples = "23", description = "Paragraph of the recommendation, where its source gives one") @Nullable String paragraph,

        @Schema(examples = "(a)", description = "Part of the recommendation; absent where the whole is graded")
        @Nullable String part,

        @Schema(examples = "CCPR", description = "The body, by whose scheme it is graded; see /v1/follow-up-schemes")
        String scheme,

        @Schema(examples = "2") int version,

        @Schema(examples = "B", description = "As the body gave it")
        String grade,

        @Schema(
                examples = "The State has taken steps, and more information or action is necessary.",
                description = "What the body means by it; absent where no source here says")
        @Nullable String meaning,

        @Schema(description = "Where it stands on the scale for all schemes; unknown where no source here says")
        NormalisedGrade normalised,

        @Schema(examples = "CCPR/C/128/3/Add.1", description = "Symbol of the document in which it stands")
        String document,

        @Schema(
                examples = "https://undocs.org/en/CCPR/C/128/3/Add.1",
                description = "Where the United Nations has that document")
        URI url,

        @Schema(examples = "2020-09-01", description = "Day of the document")
        LocalDate asOf,

        Instant recordedAt,

        @Schema(description = "When it was withdrawn as wrong; absent while it stands") @Nullable Instant withdrawnAt,

        @Schema(examples = "It is the grade of another paragraph.", description = "Why it was withdrawn") @Nullable String withdrawalReason,

        Instant updatedAt) {}
