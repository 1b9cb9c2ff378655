package org.iom.iml.training.offer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place on the waiting list as it is shown. */
@Schema(name = "WaitingPlace", description = "Somebody who waits for a seat, and in which order")
record WaitingView(
        @Schema(description = "Rising; the lowest is the next whom the quotas admit", examples = "1")
        long position,

        UUID editionId,
        UUID applicationId,
        @Schema(examples = "2026-03-01T09:30:00Z") Instant since) {}
