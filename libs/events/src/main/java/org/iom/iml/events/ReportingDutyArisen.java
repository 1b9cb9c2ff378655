package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;

/** A reporting obligation of a State under an instrument arose. */
@Published(name = "monitoring.reporting-duty-arisen.v1", aggregate = "reporting-duty")
public record ReportingDutyArisen(UUID id, String party, String instrument, String body, String kind, LocalDate dueOn)
        implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
