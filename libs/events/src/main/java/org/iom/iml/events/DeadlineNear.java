package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deadline is approaching; sent once for each lead time. */
@Published(name = "monitoring.deadline-near.v1", aggregate = "deadline")
public record DeadlineNear(
        UUID id,
        String party,
        String kind,
        @Nullable String body,
        @Nullable LocalDate dueOn,
        int leadDays) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
