package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report due from a State was received. */
@Published(name = "monitoring.reporting-duty-fulfilled.v1", aggregate = "reporting-duty")
public record ReportingDutyFulfilled(
        UUID id,
        String party,
        String instrument,
        String body,
        LocalDate receivedOn,
        @Nullable String document) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
