package org.iom.iml.training.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as the Unit sees it. */
@Schema(name = "ProgrammeProposal", description = "An edition or a national event that is proposed for a year")
record ProgrammeProposalView(
        UUID id,

        @Schema(description = "Year of the programme", examples = "2027")
        int year,

        @Schema(examples = "edition") ProgrammeKind kind,

        @Schema(examples = "open", description = "`lapsed` where others were proposed for the year in its place")
        ProgrammeProposalStatus status,

        @Schema(description = "The course of which it would be an edition, or that could be taught at the event")
        @Nullable UUID courseId,

        @Schema(examples = "SANREMO") @Nullable String courseCode,

        @Schema(
                description = "States whose officials would be trained, those first whose needs weigh most",
                examples = "[\"KEN\",\"UGA\"]")
        List<String> parties,

        @Schema(
                description = "Codes of /v1/code-lists/themes, those first that weigh most",
                examples = "[\"labour-migration\"]")
        List<String> themes,

        @Schema(description = "What the needs weigh together that it would answer", examples = "37")
        int weight,

        @Schema(description = "How many needs of a State on a theme it would answer", examples = "9")
        int needs,

        @Schema(description = "Recommendations on which it would train, at most 200")
        List<UUID> answeredRecommendations,

        @Schema(description = "The edition that it became; absent until it did") @Nullable UUID editionId,

        @Schema(description = "The request for a national event that it became; absent until it did") @Nullable UUID trainingRequestId,

        @Schema(description = "Why it was refused; absent unless it was") @Nullable String reason,

        @Schema(examples = "2026-11-02T09:30:00Z") Instant proposedAt,

        @Schema(examples = "2026-11-02T09:30:00Z") Instant updatedAt) {}
