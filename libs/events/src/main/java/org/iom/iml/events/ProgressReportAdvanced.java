package org.iom.iml.events;

import java.util.UUID;

/** A report on the progress of a plan was drafted, revised or published; what it says is not told. */
@Published(name = "monitoring.progress-report-advanced.v1", aggregate = "progress-report")
public record ProgressReportAdvanced(UUID id, String party, UUID plan, String step) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
