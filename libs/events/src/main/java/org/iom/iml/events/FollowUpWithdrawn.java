package org.iom.iml.events;

import java.util.UUID;

/** What was recorded of a body's grading of the follow-up to a recommendation was wrong, and was withdrawn. */
@Published(name = "monitoring.follow-up-withdrawn.v1", aggregate = "recommendation")
public record FollowUpWithdrawn(UUID id, String party, UUID assessment) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
