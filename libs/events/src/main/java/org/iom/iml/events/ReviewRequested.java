package org.iom.iml.events;

import java.util.UUID;

/** A review of national law was requested. */
@Published(name = "review.review-requested.v1", aggregate = "review")
public record ReviewRequested(UUID id, String party) implements ReviewFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
