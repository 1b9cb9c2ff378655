package org.iom.iml.events;

import java.util.List;
import java.util.UUID;

/** A request for advice was answered. */
@Published(name = "review.advice-answered.v1", aggregate = "advice-request")
public record AdviceAnswered(UUID id, String party, List<String> instruments) implements ReviewFact {
    public AdviceAnswered {
        instruments = List.copyOf(instruments);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
