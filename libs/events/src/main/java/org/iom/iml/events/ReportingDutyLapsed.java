package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;

/** A reporting obligation lapsed because the State is no longer a party. */
@Published(name = "monitoring.reporting-duty-lapsed.v1", aggregate = "reporting-duty")
public record ReportingDutyLapsed(UUID id, String party, LocalDate lapsedOn) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
