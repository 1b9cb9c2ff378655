package org.iom.iml.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation to a State was published. */
@Published(name = "monitoring.recommendation-published.v1", aggregate = "recommendation")
public record RecommendationPublished(
        UUID id,
        String party,
        String mechanism,
        String kind,
        @Nullable String position,
        List<String> themes,
        List<String> instruments)
        implements MonitoringFact {
    public RecommendationPublished {
        themes = List.copyOf(themes);
        instruments = List.copyOf(instruments);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
