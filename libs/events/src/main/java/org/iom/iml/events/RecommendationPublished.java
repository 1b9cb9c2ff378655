package org.iom.iml.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation to a State was published or its description changed.
 *
 * @param themes given by its source or recognised in its text, as instruments are
 * @param provisions that it cites; {@code null} in facts published before this field existed
 */
@Published(name = "monitoring.recommendation-published.v1", aggregate = "recommendation")
public record RecommendationPublished(
        UUID id,
        String party,
        String mechanism,
        String kind,
        @Nullable String position,
        List<String> themes,
        List<String> instruments,
        @Nullable List<ProvisionAddress> provisions)
        implements MonitoringFact {
    public RecommendationPublished {
        themes = List.copyOf(themes);
        instruments = List.copyOf(instruments);
        provisions = provisions == null ? null : List.copyOf(provisions);
    }

    public RecommendationPublished(
            UUID id,
            String party,
            String mechanism,
            String kind,
            @Nullable String position,
            List<String> themes,
            List<String> instruments) {
        this(id, party, mechanism, kind, position, themes, instruments, null);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
