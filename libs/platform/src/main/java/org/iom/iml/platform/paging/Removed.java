package org.iom.iml.platform.paging;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item that has left a list or no longer meets its filter, to be dropped from any copy. */
@Schema(name = "Removed", description = "An item to drop from a copy of the list, if it is there")
public record Removed(
        @Schema(examples = "0197a3c2-5f4e-7b1d-8a6c-2e9f4d5b7c10", description = "Its id")
        String id,

        @Schema(examples = "2026-03-01T09:30:00Z") Instant updatedAt) {}
