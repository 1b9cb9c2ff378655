package org.iom.iml.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for a national event was accepted, declined, planned, fulfilled or withdrawn. */
@Published(name = "training.training-request-advanced.v1", aggregate = "training-request")
public record TrainingRequestAdvanced(
        UUID id, String party, String status, @Nullable UUID editionId) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
