package org.iom.iml.training.offer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer as it is shown. */
@Schema(name = "Offer", description = "The offer of a seat")
record OfferView(
        UUID id,
        UUID editionId,
        UUID applicationId,
        @Schema(examples = "open") OfferStatus status,

        @Schema(description = "Whether it is a seat on a scholarship", examples = "false")
        boolean scholarship,

        @Schema(description = "Whether it came by itself, as a seat became free", examples = "true")
        boolean refill,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant offeredAt,

        @Schema(examples = "2026-03-08T09:30:00Z") Instant expiresAt,

        @Schema(description = "When it was answered, expired or was taken back; absent while it is open") @Nullable Instant settledAt,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {}
