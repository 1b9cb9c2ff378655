package org.iom.iml.events;

import java.util.UUID;

/** The outcome of a national event was reported. */
@Published(name = "training.training-outcome-reported.v1", aggregate = "training-request")
public record TrainingOutcomeReported(UUID id, String party, UUID editionId) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
