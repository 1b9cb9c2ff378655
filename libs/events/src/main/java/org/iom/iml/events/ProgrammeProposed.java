package org.iom.iml.events;

import java.util.UUID;

/**
 * An edition or national event was proposed for the Unit's annual programme; its beneficiaries are disclosed to the
 * Unit only.
 */
@Published(name = "training.programme-proposed.v1", aggregate = "programme-proposal")
public record ProgrammeProposed(UUID id, int year, String kind) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
