package org.iom.iml.monitoring.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many recommendations there are in a cell, a line or a column of a matrix, and what was done about them. */
@Schema(name = "RecommendationCount")
public record MatrixCount(
        @Schema(description = "How many recommendations and pledges")
        long recommendations,

        @Schema(
                description =
                        "About how many of them the caller can see no evidence; that nothing was done is not said")
        long open,

        @Nullable @Schema(
                description =
                        "The days, half of them fewer and half more, from the session or document in which they were made to the first"
                                + " evidence, of those where both days are known; absent where they are of none")
        Integer daysToEvidence) {

    static final MatrixCount NONE = new MatrixCount(0, 0, null);
}
