package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;

/** Action taken on a recommendation was recorded as evidence of its implementation. */
@Published(name = "monitoring.evidence-noted.v1", aggregate = "recommendation")
public record EvidenceNoted(UUID id, String party, String evidenceKind, UUID evidenceId, LocalDate occurredOn)
        implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
