package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A review was delivered to its requester. */
@Published(name = "review.review-delivered.v1", aggregate = "review")
public record ReviewDelivered(
        UUID id,
        String party,
        LocalDate deliveredOn,
        List<UUID> answeredRecommendations,
        List<DeliveredFinding> findings)
        implements ReviewFact {
    public ReviewDelivered {
        answeredRecommendations = List.copyOf(answeredRecommendations);
        findings = List.copyOf(findings);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
