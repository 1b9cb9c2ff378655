package org.iom.iml.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A status that held from a day on, until another day (exclusive) or still.
 *
 * @param bound whether the instrument bound the party in that time; {@code null} where nobody can say, and in facts that were told before this was
 */
public record StatusInterval(
        String status,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean bound) {

    private static final String PARTY = "party";

    public StatusInterval(String status, LocalDate from, @Nullable LocalDate until) {
        this(status, from, until, null);
    }

    /** Whether it binds: as it was told, and where nothing was, where the party was called one. */
    public boolean binds() {
        return bound == null ? status.equals(PARTY) : bound;
    }
}
