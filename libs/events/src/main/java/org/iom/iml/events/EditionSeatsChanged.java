package org.iom.iml.events;

import java.util.UUID;

/** The number of seats or scholarships of an edition changed. */
@Published(name = "training.edition-seats-changed.v1", aggregate = "edition")
public record EditionSeatsChanged(UUID id, int capacity, int scholarships) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
