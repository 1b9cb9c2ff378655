package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;

/** Something that was done for a recommendation was noted as evidence on it. */
@Published(name = "monitoring.evidence-noted.v1", aggregate = "recommendation")
public record EvidenceNoted(UUID id, String party, String evidenceKind, UUID evidenceId, LocalDate occurredOn)
        implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
