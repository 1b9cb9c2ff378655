package org.iom.iml.events;

import java.util.UUID;

/** A contribution of IOM to a mechanism about a State moved on; what it says is not told. */
@Published(name = "monitoring.contribution-advanced.v1", aggregate = "contribution")
public record ContributionAdvanced(UUID id, String party, String status) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
