package org.iom.iml.monitoring.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The effect of a schedule on the days that stand: what has passed and what has a report stays where it is, the others
 * move, the next of them to the next day of the schedule.
 *
 * @param reported the ids of the days on which there is a report, a draft included
 */
record ChangedSchedule(List<LocalDate> wanted, Set<UUID> reported, LocalDate today) {

    ChangedSchedule {
        wanted = List.copyOf(wanted);
        reported = Set.copyOf(reported);
    }

    /** Moves or cancels the days of one indicator, and returns those that are to be added. */
    List<LocalDate> apply(List<ProgressDue> standing, Instant at) {
        List<ProgressDue> moving = new ArrayList<>();
        Set<LocalDate> kept = new HashSet<>();
        for (ProgressDue due : standing) {
            if (mayMove(due) && !wanted.contains(due.dueOn())) {
                moving.add(due);
            } else {
                kept.add(due.dueOn());
            }
        }
        moving.sort(Comparator.comparing(ProgressDue::dueOn));
        List<LocalDate> free = wanted.stream()
                .filter(day -> !kept.contains(day) && (standing.isEmpty() || !day.isBefore(today)))
                .toList();
        for (int i = 0; i < moving.size(); i++) {
            if (i < free.size()) {
                moving.get(i).moveTo(free.get(i), at);
            } else {
                moving.get(i).cancel(at);
            }
        }
        return free.subList(Math.min(moving.size(), free.size()), free.size());
    }

    private boolean mayMove(ProgressDue due) {
        return !due.dueOn().isBefore(today) && !reported.contains(due.id());
    }
}
