package org.iom.iml.review.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A comment by the authorities on a draft. */
@Schema(name = "AuthorityComment")
public record CommentView(
        UUID id,

        @Schema(description = "The finding of which they speak; left out where it is of the whole") @Nullable UUID finding,

        @Schema(examples = "State Department for Immigration")
        String authority,

        @Schema(examples = "A regulation of 2024 limits detention to ten days.")
        String text,

        @Schema(examples = "2026-05-04") @Nullable LocalDate receivedOn,
        Instant recordedAt) {}
