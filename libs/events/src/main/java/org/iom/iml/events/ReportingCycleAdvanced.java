package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The review of a State by a treaty body reached a further step. */
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
