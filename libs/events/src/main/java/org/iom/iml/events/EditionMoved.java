package org.iom.iml.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The venue of an edition changed, to another place or online. */
@Published(name = "training.edition-moved.v1", aggregate = "edition")
public record EditionMoved(
        UUID id, @Nullable String place, @Nullable String hostParty, boolean online) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
