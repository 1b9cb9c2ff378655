package org.iom.iml.events;

import java.util.UUID;

/** The session programme of an edition was revised. */
@Published(name = "training.edition-programme-revised.v1", aggregate = "edition")
public record EditionProgrammeRevised(UUID id, int sessions) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
