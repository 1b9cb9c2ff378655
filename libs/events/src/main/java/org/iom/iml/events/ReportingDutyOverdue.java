package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;

/** The due date of a report passed, and it is known that none was received. */
@Published(name = "monitoring.reporting-duty-overdue.v1", aggregate = "reporting-duty")
public record ReportingDutyOverdue(UUID id, String party, String instrument, String body, LocalDate dueOn)
        implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
