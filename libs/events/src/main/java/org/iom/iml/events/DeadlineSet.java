package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deadline was set. */
@Published(name = "monitoring.deadline-set.v1", aggregate = "deadline")
public record DeadlineSet(
        UUID id,
        String party,
        String kind,
        @Nullable String body,
        @Nullable LocalDate dueOn) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
