package org.iom.iml.monitoring.feed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar of a State, or of a State before a mechanism, to be read by a secret address. */
public record NewCalendarFeed(
        @Schema(examples = "KEN", description = "State; its code in /v1/parties") @NotNull @Size(min = 1, max = 64) String party,

        @Schema(examples = "CMW", description = "Only what is due before it; see /v1/code-lists/mechanisms")
        @Nullable @Size(min = 1, max = 64) String mechanism) {}
