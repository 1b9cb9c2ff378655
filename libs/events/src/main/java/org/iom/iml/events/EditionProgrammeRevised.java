package org.iom.iml.events;

import java.util.UUID;

/** The sessions of an edition were planned anew. */
@Published(name = "training.edition-programme-revised.v1", aggregate = "edition")
public record EditionProgrammeRevised(UUID id, int sessions) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
