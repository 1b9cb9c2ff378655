package org.iom.iml.monitoring.recommendation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.http.Momentary;
import org.jspecify.annotations.Nullable;

/** Recommendations counted by two of their properties. */
@Schema(name = "RecommendationMatrix")
public record MatrixView(
        @Schema(examples = "theme", description = "What the lines stand for")
        String rows,

        @Schema(examples = "mechanism", description = "What the columns stand for")
        String columns,

        @Schema(description = "All that match, each counted once")
        MatrixCount total,

        @Schema(description = "The columns in the order of their codes; last, without a code, what has none")
        List<Heading> headings,

        @Schema(description = "The lines in the order of their codes; last, without a code, what has none")
        List<Line> lines,

        Instant asOf)
        implements Momentary {

    public MatrixView {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** A column. */
    @Schema(name = "RecommendationMatrixColumn")
    public record Heading(
            @Nullable @Schema(examples = "UPR", description = "Absent where there is none, or it is not known")
            String code,

            @Schema(description = "All of the column, each counted once")
            MatrixCount total) {}

    /** A line. */
    @Schema(name = "RecommendationMatrixLine")
    public record Line(
            @Nullable @Schema(examples = "migrants", description = "Absent where there is none, or it is not known")
            String code,

            @Schema(description = "All of the line, each counted once")
            MatrixCount total,

            @Schema(description = "A cell for each column, in the order of the columns")
            List<MatrixCount> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
