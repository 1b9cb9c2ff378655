package org.iom.iml.platform.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The progress of the import of a file. */
@Schema(name = "ImportJob")
public record ImportJob(
        UUID id,
        @JsonIgnore String collection,
        @Schema(examples = "untc-table") String format,

        @Schema(description = "With which the file was sent", examples = "{\"instrument\": \"ICRMW\"}")
        Map<String, String> parameters,

        @Schema(description = "Status; finished and failed are final")
        ImportStatus status,

        @Schema(description = "Size of the file") long bytes,

        @Schema(description = "Rows read so far: accepted, unchanged and rejected together")
        long read,

        @Schema(description = "Rows that changed something") long accepted,

        @Schema(description = "Rows that contained nothing new")
        long unchanged,

        @Schema(description = "Rows that were rejected; each with its reason under rejections")
        long rejected,

        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Failure failure) {

    /** The reason why the file as a whole could not be read to the end. */
    @Schema(name = "ImportFailure")
    public record Failure(
            @Schema(
                    description = "One of the codes of files as a whole in docs/problems.md",
                    examples = "not-a-participants-table")
            String code,

            String detail) {}

    /** A rejected row. */
    @Schema(name = "ImportRejection")
    public record Rejection(
            @JsonIgnore long seq,

            @Schema(description = "Where the row begins in the file, from 1", examples = "17")
            long line,

            @Schema(examples = "unknown-party") String code,
            @Schema(description = "What to correct") String reason,

            @Schema(description = "The row as it stood in the file, shortened where it is very long")
            String row) {}

    public ImportJob {
        parameters = Map.copyOf(parameters);
    }

    /** Returns a version that changes with every change of the job. */
    String version() {
        return status.code() + '-' + read;
    }
}
