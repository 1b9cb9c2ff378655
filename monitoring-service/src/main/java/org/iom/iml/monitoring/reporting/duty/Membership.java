package org.iom.iml.monitoring.reporting.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.iom.iml.events.StatusInterval;
import org.jspecify.annotations.Nullable;

/**
 * An uninterrupted period during which an instrument binds a State.
 *
 * @param ordinal 1 for the first, 2 when the State withdrew and became a party again
 * @param until the day on which it ended or will end, {@code null} while no end is known
 */
record Membership(int ordinal, LocalDate from, @Nullable LocalDate until) {

    /** Returns the memberships in a timeline, merging binding intervals that follow one another without a gap. */
    static List<Membership> in(List<StatusInterval> timeline) {
        List<Membership> memberships = new ArrayList<>();
        for (StatusInterval interval : timeline) {
            if (!interval.binds()) {
                continue;
            }
            Membership last = memberships.isEmpty() ? null : memberships.getLast();
            if (last != null && interval.from().equals(last.until())) {
                memberships.set(memberships.size() - 1, new Membership(last.ordinal(), last.from(), interval.until()));
            } else {
                memberships.add(new Membership(memberships.size() + 1, interval.from(), interval.until()));
            }
        }
        return memberships;
    }

    boolean hasEndedBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    boolean covers(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
