package org.iom.iml.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The time and author of an act on a review, with the number of days until the next step.
 *
 * @param by subject of the token, which differs from person to person
 */
public record Turn(Instant at, String by, Map<String, Integer> days) {

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Returns the period that begins with a step to {@code status}. */
    StepTime to(ReviewStatus status) {
        Integer most = days.get(status.code());
        return new StepTime(status, at, most == null ? null : day().plusDays(most));
    }

    /** Returns the earlier of two dates, either of which may be absent. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
