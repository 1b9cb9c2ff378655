package org.iom.iml.review.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change to an item of a review's content. */
@Schema(name = "ReviewChange")
record ChangeView(
        UUID id,
        @Schema(examples = "finding") String kind,

        @Schema(description = "Identifier of what changed") UUID changed,

        @Schema(examples = "revised") ChangeKind change,
        Instant at,
        @Schema(examples = "unit-desk") String client,

        @Schema(description = "Subject of the person's token; left out where a client acted by itself") @Nullable String person,

        @Schema(description = "What is different, in the order of the names")
        List<Difference> differences) {

    /** A value before and after a change. */
    @Schema(name = "ReviewDifference")
    record Difference(
            @Schema(examples = "severity") String name,

            @Schema(
                    examples = "high",
                    description = "As it was, several values as JSON; left out where it was not there")
            @Nullable String before,

            @Schema(examples = "critical", description = "As it became; left out where it is gone") @Nullable String after) {}
}
