package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;

/** The date of a report changed, as the date on which the instrument bound the State was corrected. */
@Published(name = "monitoring.reporting-duty-rescheduled.v1", aggregate = "reporting-duty")
public record ReportingDutyRescheduled(UUID id, String party, LocalDate dueOn) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
