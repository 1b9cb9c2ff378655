package org.iom.iml.events;

import java.util.UUID;

/** An edition was cancelled. */
@Published(name = "training.edition-cancelled.v1", aggregate = "edition")
public record EditionCancelled(UUID id) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
