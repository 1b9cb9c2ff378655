package org.iom.iml.monitoring.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.platform.idempotency.ToldOnce;
import org.jspecify.annotations.Nullable;

/** A feed as its owner sees it; the secret address is shown only once. */
@Schema(name = "CalendarFeed")
record CalendarFeedView(
        UUID id,

        @Schema(
                examples = "KEN",
                description = "Absent where it is of all States of a mechanism, or of the owner's own")
        @Nullable String party,

        @Schema(examples = "CMW") @Nullable String mechanism,
        Instant madeAt,

        @Schema(description = "When the service last learnt what the owner may see")
        Instant confirmedAt,

        @Schema(description = "When it was withdrawn") @Nullable Instant withdrawnAt,

        @Schema(
                examples = "/v1/calendar-feeds/6Yk0e2cT0mX1cQJ8mQ3n0uG7w5tq2y9r1s4v8z3b6d0.ics",
                description = "Secret address, told only when the feed is made")
        @Nullable String address)
        implements ToldOnce {

    @Override
    public CalendarFeedView kept() {
        return new CalendarFeedView(id, party, mechanism, madeAt, confirmedAt, withdrawnAt, null);
    }
}
