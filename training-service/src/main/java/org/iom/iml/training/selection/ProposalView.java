package org.iom.iml.training.selection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as it is shown; its lines are listed separately. */
@Schema(
        name = "SelectionProposal",
        description = "Whom to choose for an edition, as the solver proposes and a person decides")
record ProposalView(
        UUID id,
        UUID editionId,

        @Schema(description = "`open` until it is decided, then `decided`", examples = "open")
        String status,

        @Schema(description = "Seats that were free", examples = "30")
        int seats,

        @Schema(description = "Applications under review or waiting", examples = "412")
        int candidates,

        @Schema(description = "How many are proposed", examples = "30")
        int chosen,

        @Schema(description = "Whether it is proven that no other choice is worth more", examples = "true")
        boolean optimal,

        @Schema(
                description = "Points of all who are proposed, less what limits cost that are not kept",
                examples = "3420")
        long worth,

        List<Limit> limits,
        List<Goal> goals,
        @Schema(examples = "2026-03-01T09:30:00Z") Instant proposedAt,

        @Schema(description = "Absent until it is decided") @Nullable Instant decidedAt,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {}
