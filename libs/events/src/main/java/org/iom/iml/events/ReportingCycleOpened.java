package org.iom.iml.events;

import java.util.List;
import java.util.UUID;

/** A review of a State by a treaty body began. */
@Published(name = "monitoring.reporting-cycle-opened.v1", aggregate = "reporting-cycle")
public record ReportingCycleOpened(
        UUID id, String party, String instrument, String body, String procedure, List<Integer> reports)
        implements MonitoringFact {
    public ReportingCycleOpened {
        reports = List.copyOf(reports);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
