package org.iom.iml.platform.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happened: the version it led to, what it was, when, and by which client. */
@Schema(name = "HistoryEntry")
public record HistoryEntry(
        @Schema(description = "The version to which it led") long version,
        @Schema(examples = "training.course-published.v1") String happened,
        @Schema(description = "When it happened") Instant at,

        @Schema(examples = "iml-desk", description = "By which client")
        String client,

        @JsonRawValue @Schema(implementation = Map.class) String data) {}
