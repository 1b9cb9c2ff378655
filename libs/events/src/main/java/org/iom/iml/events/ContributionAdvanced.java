package org.iom.iml.events;

import java.util.UUID;

/** The status of an IOM contribution on a State to a monitoring mechanism changed; its content is not disclosed. */
@Published(name = "monitoring.contribution-advanced.v1", aggregate = "contribution")
public record ContributionAdvanced(UUID id, String party, String status) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
