package org.iom.iml.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The review of a State in a cycle of the Universal Periodic Review was assigned to a session, or removed from one. */
@Published(name = "monitoring.upr-review-scheduled.v1", aggregate = "upr-review")
public record UprReviewScheduled(
        UUID id, String party, int cycle, @Nullable Integer session) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
