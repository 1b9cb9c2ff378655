package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day by which something is due moved, as the event moved from which it is counted. */
@Published(name = "monitoring.deadline-moved.v1", aggregate = "deadline")
public record DeadlineMoved(
        UUID id,
        String party,
        String kind,
        @Nullable String body,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate before)
        implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
