package org.iom.iml.platform.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the taking in of a file has come. */
@Schema(name = "ImportJob")
public record ImportJob(
        UUID id,
        @JsonIgnore String collection,
        @Schema(examples = "untc-table") String format,
        Map<String, String> parameters,

        @Schema(examples = "finished", description = "queued, running, finished or failed")
        String state,

        long bytes,

        @Schema(description = "Rows read so far: accepted, unchanged and rejected together")
        long read,

        long accepted,
        long unchanged,
        long rejected,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Failure failure) {

    /** Why the file as a whole could not be read to its end. */
    @Schema(name = "ImportFailure")
    public record Failure(String code, String detail) {}

    /** A row that was left out. */
    @Schema(name = "ImportRejection")
    public record Rejection(@JsonIgnore long seq, long line, String code, String reason, String row) {}
}
