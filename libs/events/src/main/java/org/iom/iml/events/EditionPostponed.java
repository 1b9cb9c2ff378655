package org.iom.iml.events;

import java.util.UUID;

/** An edition was postponed to dates not yet known. */
@Published(name = "training.edition-postponed.v1", aggregate = "edition")
public record EditionPostponed(UUID id) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
