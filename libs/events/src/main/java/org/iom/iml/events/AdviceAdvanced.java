package org.iom.iml.events;

import java.util.UUID;

/** A request for advice was assigned, released or withdrawn. */
@Published(name = "review.advice-advanced.v1", aggregate = "advice-request")
public record AdviceAdvanced(UUID id, String party, String status) implements ReviewFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
