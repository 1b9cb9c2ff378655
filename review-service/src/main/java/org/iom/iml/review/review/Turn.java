package org.iom.iml.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When something is done to a review, by whom, and how many days may pass until the next step.
 *
 * @param by subject of the token: two acts of two persons have two
 */
public record Turn(Instant at, String by, Map<String, Integer> days) {

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** What begins with a step to {@code status}. */
    StepTime to(ReviewStatus status) {
        Integer most = days.get(status.code());
        return new StepTime(status, at, most == null ? null : day().plusDays(most));
    }

    /** The earlier of two days, either of which may not be. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
