package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.iom.iml.monitoring.mechanism.MechanismRule;

/** By what one sees how far a measure is, and how often progress on it is reported. */
@Embeddable
record Indicator(
        UUID id,
        UUID measure,
        String title,
        int every,
        @Enumerated(EnumType.STRING) ScheduleUnit unit,
        @Column(name = "first_due_on") LocalDate firstDueOn) {

    /**
     * Returns the days on which progress is due until the plan ends, each counted from the first, so that the end of a
     * shorter month moves none of those that follow.
     */
    List<LocalDate> dueUntil(LocalDate last) {
        return IntStream.iterate(0, times -> times + 1)
                .mapToObj(times -> new MechanismRule.Measure(times * every, unit.code(), null).after(firstDueOn))
                .takeWhile(day -> !day.isAfter(last))
                .toList();
    }
}
