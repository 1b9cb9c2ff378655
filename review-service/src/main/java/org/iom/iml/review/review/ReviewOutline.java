package org.iom.iml.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as it appears in lists. */
@Schema(name = "ReviewOutline")
public record ReviewOutline(
        UUID id,

        @Schema(examples = "KEN", description = "Code of the State whose law is reviewed; see /v1/parties")
        String party,

        Product product,
        @Schema(examples = "analysis") ReviewStatus status,
        Instant requestedAt,

        @Schema(description = "By when it is to go on, while it is open; see the filter late") @Nullable LocalDate dueOn,

        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate publishedOn,
        @Schema(description = "When it changed last") Instant updatedAt) {}
