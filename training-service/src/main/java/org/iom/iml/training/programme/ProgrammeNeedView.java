package org.iom.iml.training.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.training.need.NeedView.ReasonView;
import org.jspecify.annotations.Nullable;

/** A need that a proposal would meet, as it stood when the proposal was made. */
@Schema(name = "ProgrammeNeed", description = "A need that a proposal would answer, as it stood when that was made")
record ProgrammeNeedView(
        @Schema(examples = "KEN") String party,

        @Schema(description = "A code of /v1/code-lists/themes", examples = "labour-migration")
        String theme,

        @Schema(description = "The sum of the points of its reasons", examples = "6")
        int weight,

        @Schema(description = "The reasons with their weights")
        List<ReasonView> because,

        @Schema(description = "Ids of the latest open recommendations on the theme, at most 20")
        List<UUID> recommendations,

        @Schema(
                description = "When the latest recommendation to the State had been heard of; absent where none had",
                examples = "2026-03-01T09:30:00Z")
        @Nullable Instant knownUntil) {}
