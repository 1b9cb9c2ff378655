package org.iom.iml.review.peer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A peer reviewer's opinion on a review. */
@Schema(name = "PeerReview")
record PeerReviewView(
        UUID id,

        @Schema(description = "Subject of the peer's token", examples = "a-peer")
        String person,

        @Schema(examples = "agreed") Opinion opinion,

        @Schema(examples = "The finding on detention needs the case law of the Committee.") @Nullable String note,

        Instant givenAt) {}
