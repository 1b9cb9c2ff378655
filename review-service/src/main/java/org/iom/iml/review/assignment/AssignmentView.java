package org.iom.iml.review.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment of a person to a review. */
@Schema(name = "ReviewAssignment")
record AssignmentView(
        UUID id,

        @Schema(description = "Subject of the person's token", examples = "a-lawyer")
        String person,

        @Schema(examples = "author") Task task,
        @Schema(examples = "2031-03-01") @Nullable LocalDate dueOn,
        Instant assignedAt,

        @Schema(description = "When it ended, where it did") @Nullable Instant endedAt) {}
