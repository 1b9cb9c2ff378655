package org.iom.iml.instruments.participation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For when and in which status participations are asked for.
 *
 * @param on the date of the status
 * @param knownOn as of when the registry's knowledge counts; null for all of it
 * @param status the only one asked for; null for all
 * @param updatedSince only what changed at that instant or later; null for all
 */
record Asked(
        LocalDate on,
        @Nullable Instant knownOn,
        @Nullable Status status,
        @Nullable Instant updatedSince) {

    /** For one participation, whatever its status. */
    static Asked ofOne(LocalDate on, @Nullable Instant knownOn) {
        return new Asked(on, knownOn, null, null);
    }

    /** Whether what was known then has a status that is asked for. */
    boolean fits(Timeline timeline) {
        return status == null || timeline.on(on) == status;
    }
}
