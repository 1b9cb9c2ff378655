package org.iom.iml.training.person;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pair of records that may denote the same person, as shown to the Unit. */
@Schema(name = "PersonDuplicate", description = "Two persons who may be one; a person decides")
record DuplicateView(
        UUID id,

        @Schema(description = "Why they are proposed: `same-address` or `like-name`", examples = "like-name")
        String reason,

        @Schema(description = "`open`, `merged` or `dismissed`", examples = "open")
        String status,

        UUID personId,

        @Schema(description = "The name as the person writes it", examples = "Ngozi Examplewala")
        String name,

        UUID otherId,

        @Schema(description = "The name as the other writes it", examples = "Examplewala, Ngozi")
        String otherName,

        @Schema(description = "Why the Unit decided as it did; absent while it is open") @Nullable String decisionReason,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {}
