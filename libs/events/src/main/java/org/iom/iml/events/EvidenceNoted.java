package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Action taken on a recommendation was recorded as evidence of its implementation.
 *
 * @param open whether everybody may know of it; where absent, only the State's mission and the Unit
 */
@Published(name = "monitoring.evidence-noted.v1", aggregate = "recommendation")
public record EvidenceNoted(
        UUID id,
        String party,
        String evidenceKind,
        UUID evidenceId,
        LocalDate occurredOn,
        @Nullable Boolean open) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
