package org.iom.iml.events;

import java.util.List;
import java.util.UUID;

/** A recommendation was issued when its review was delivered. */
@Published(name = "review.recommendation-issued.v1", aggregate = "review")
public record RecommendationIssued(UUID id, String party, UUID recommendation, String kind, List<UUID> findings)
        implements ReviewFact {
    public RecommendationIssued {
        findings = List.copyOf(findings);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
