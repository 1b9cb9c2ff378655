package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of a review of a State by a treaty body was taken. */
@Published(name = "monitoring.reporting-cycle-advanced.v1", aggregate = "reporting-cycle")
public record ReportingCycleAdvanced(
        UUID id,
        String party,
        String body,
        String step,
        String status,
        LocalDate occurredOn,
        @Nullable String document) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
