package org.iom.iml.monitoring.feed;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A feed to be created: the calendar of a State, of a mechanism, of a State before a mechanism, or of all States of a
 * mission.
 */
record NewCalendarFeed(
        @Schema(
                examples = "KEN",
                description = "State; its code in /v1/parties. Without it, all States of the mechanism")
        @Nullable @Size(min = 1, max = 64) String party,

        @Schema(
                examples = "CMW",
                description =
                        "Only what is due before it; see /v1/code-lists/mechanisms. A mission that names neither has"
                                + " the calendar of its own States")
        @Nullable @Size(min = 1, max = 64) String mechanism) {}
