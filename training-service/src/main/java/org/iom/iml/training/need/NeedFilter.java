package org.iom.iml.training.need;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which needs are asked for; {@code party} is demanded. */
public record NeedFilter(
        @QueryParam("party")
        @Parameter(required = true, description = "The State, a code of /v1/parties", example = "KEN")
        @Nullable String party,

        @QueryParam("theme")
        @Parameter(description = "Only the need on this theme, a code of /v1/code-lists/themes", example = "detention")
        @Nullable String theme) {}
