package org.iom.iml.events;

import java.util.UUID;

/** A mission requested advice from the Unit. */
@Published(name = "review.advice-requested.v1", aggregate = "advice-request")
public record AdviceRequested(UUID id, String party) implements ReviewFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
