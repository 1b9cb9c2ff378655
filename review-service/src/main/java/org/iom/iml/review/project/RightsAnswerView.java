package org.iom.iml.review.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.review.cited.CitedProvision;
import org.jspecify.annotations.Nullable;

/** A question of an assessment with its answer. */
@Schema(name = "RightsAnswer")
record RightsAnswerView(
        @Schema(examples = "project-design-1") String question,

        @Schema(examples = "{\"en\": \"Were those whom it concerns heard?\"}")
        Map<String, String> texts,

        List<CitedProvision> provisions,

        @Schema(description = "Left out while nobody has answered") @Nullable AnswerKind answer,

        @Nullable String evidence,
        @Nullable OpenPoint openPoint) {

    /** A point that remains to be settled. */
    @Schema(name = "OpenPoint")
    record OpenPoint(
            UUID id,

            @Schema(examples = "Translate the leaflet into the other three.")
            String text,

            @Schema(examples = "2031-03-01") LocalDate dueOn,

            @Schema(description = "Whether training would settle it")
            boolean training) {}
}
