package org.iom.iml.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.iom.iml.review.code.Codes;
import org.jspecify.annotations.Nullable;

/** A review as lists show it. */
@Schema(name = "ReviewOutline")
public record ReviewOutline(
        UUID id,
        @Schema(examples = "KEN") String party,
        @Schema(examples = "opinion") String product,
        @Schema(examples = "analysis") String status,
        Instant requestedAt,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate publishedOn) {

    static ReviewOutline of(Review review) {
        return new ReviewOutline(
                review.id(),
                review.request().party(),
                Codes.of(review.request().product()),
                Codes.of(review.status()),
                review.requestedAt(),
                review.deliveredOn().orElse(null),
                review.publication().map(Publication::publishedOn).orElse(null));
    }
}
