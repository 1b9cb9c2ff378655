package org.iom.iml.review.text.comparison;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The versions to be compared, and which changes are shown. */
record ComparisonFilter(
        @QueryParam("from")
        @Parameter(
                description =
                        "Number of the earlier version, 0 where there was none yet; where absent, the one before the later",
                example = "1")
        @Nullable Integer from,

        @QueryParam("to")
        @Parameter(description = "Number of the later version; where absent, the newest", example = "2")
        @Nullable Integer to,

        @QueryParam("change") @Parameter(description = "Only what this became of") @Nullable Change change) {}
