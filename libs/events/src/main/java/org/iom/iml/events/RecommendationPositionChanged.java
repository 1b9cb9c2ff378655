package org.iom.iml.events;

import java.util.UUID;

/** A State changed its position on a recommendation. */
@Published(name = "monitoring.recommendation-position-changed.v1", aggregate = "recommendation")
public record RecommendationPositionChanged(UUID id, String party, String position) implements MonitoringFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
