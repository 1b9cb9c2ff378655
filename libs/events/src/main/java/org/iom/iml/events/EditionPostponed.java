package org.iom.iml.events;

import java.util.UUID;

/** An edition will be held later than planned, on days that are not known yet. */
@Published(name = "training.edition-postponed.v1", aggregate = "edition")
public record EditionPostponed(UUID id) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
