package org.iom.iml.review.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project assessment as the mission and the Unit see it. */
@Schema(name = "RightsBasedAssessment")
record AssessmentView(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @Schema(examples = "KEN") String party,
        @Schema(examples = "Return assistance 2031") String project,
        @Schema(examples = "design") Phase phase,

        @Schema(description = "Code of the checklist whose questions it answers", examples = "project-design")
        String checklist,

        @Schema(examples = "open") AssessmentStatus status,

        @Schema(description = "Answers by kind", examples = "{\"yes\": 3, \"partly\": 1}")
        Map<String, Long> answers,

        @Schema(description = "How many points are open", examples = "1")
        long openPoints,

        @Schema(examples = "The project respects the rights that it touches, once the open point is settled.") @Nullable String result,

        Instant openedAt,
        @Nullable Instant completedAt,
        Instant updatedAt) {}
