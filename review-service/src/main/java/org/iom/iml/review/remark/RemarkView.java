package org.iom.iml.review.remark;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A remark on a finding or on a provision of a reviewed text. */
@Schema(name = "Remark")
record RemarkView(
        UUID id,
        @Nullable UUID finding,
        @Nullable Place provision,

        @Schema(description = "Remark to which it replies") @Nullable UUID inReplyTo,

        @Schema(examples = "Is the appeal of section 36 not enough?")
        String text,

        @Schema(description = "Subject of the person's token", examples = "a-peer")
        String person,

        Instant madeAt,

        @Schema(description = "When it was settled, where it was") @Nullable Instant settledAt) {

    /** A provision of a reviewed text. */
    @Schema(name = "RemarkProvision")
    record Place(
            @Schema(description = "Number of the text in the review, from 1", examples = "1")
            int text,

            @Schema(examples = "sec_34__para_1") String address) {}
}
