package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;

/** The due date of a report changed because the date of entry into force for the State was corrected. */
@Published(name = "monitoring.reporting-duty-rescheduled.v1", aggregate = "reporting-duty")
public record ReportingDutyRescheduled(UUID id, String party, LocalDate dueOn) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
