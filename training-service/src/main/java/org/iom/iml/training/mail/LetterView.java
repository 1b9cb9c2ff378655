package org.iom.iml.training.mail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter as it is shown: whether it was sent, but not its content. */
@Schema(name = "Letter", description = "A letter to a person, and whether it went out")
record LetterView(
        UUID id,
        @Schema(examples = "offered") LetterKind kind,

        @Schema(examples = "ngozi@ministry.example") String recipient,

        @Schema(examples = "en") String language,

        @Schema(
                description =
                        "`queued`, `sent`, `bounced` where a mail server refuses the address or sent the letter back, `held` where too"
                                + " many were asked for in a day",
                examples = "sent")
        String status,

        @Schema(description = "Why it has not gone out") @Nullable String remark,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant queuedAt,

        @Schema(description = "Absent until it is sent", examples = "2026-03-01T09:30:01Z") @Nullable Instant sentAt,

        @Schema(examples = "2026-03-01T09:30:01Z") Instant updatedAt) {}
