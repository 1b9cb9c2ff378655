package org.iom.iml.events;

import java.util.UUID;

/** A review moved to another stage. */
@Published(name = "review.review-advanced.v1", aggregate = "review")
public record ReviewAdvanced(UUID id, String party, String status) implements ReviewFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
