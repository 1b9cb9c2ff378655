package org.iom.iml.platform.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a history: the resulting version, what happened, when, and through which client. */
@Schema(name = "HistoryEntry")
public record HistoryEntry(
        @Schema(description = "The version to which it led") long version,
        @Schema(examples = "training.course-published.v1") String happened,
        @Schema(description = "When it happened") Instant at,

        @Schema(examples = "iml-desk", description = "By which client")
        String client,

        @JsonRawValue @Schema(implementation = Map.class) String data) {}
