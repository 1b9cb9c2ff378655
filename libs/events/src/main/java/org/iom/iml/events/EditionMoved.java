package org.iom.iml.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition is held elsewhere, at a place or online. */
@Published(name = "training.edition-moved.v1", aggregate = "edition")
public record EditionMoved(
        UUID id, @Nullable String place, @Nullable String hostParty, boolean online) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
