package org.iom.iml.training.need;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The criteria by which needs are listed. */
record NeedFilter(
        @QueryParam("party")
        @Parameter(description = "Only needs of this State, a code of /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("region")
        @Parameter(description = "Only needs of States of this region, a code of /v1/regions", example = "014")
        @Nullable String region,

        @QueryParam("theme")
        @Parameter(description = "Only needs on this theme, a code of /v1/code-lists/themes", example = "detention")
        @Nullable String theme,

        @QueryParam("status") @Parameter(description = "Only needs that are met so far", example = "open") @Nullable NeedStatus status) {}
