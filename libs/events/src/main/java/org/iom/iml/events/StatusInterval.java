package org.iom.iml.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A status held from one date until another (exclusive), or up to now.
 *
 * @param bound whether the instrument bound the party during that time; {@code null} where unknown, and in facts
 *     published before this field existed
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

    /**
     * Reports whether the party is bound: by {@code bound} where present, otherwise by whether its status is that of a
     * party.
     */
    public boolean binds() {
        return bound == null ? status.equals(PARTY) : bound;
    }
}
