package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deadline moved because the event from which it runs moved. */
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
