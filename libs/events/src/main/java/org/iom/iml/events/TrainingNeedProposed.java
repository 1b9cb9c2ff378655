package org.iom.iml.events;

import java.util.List;
import java.util.UUID;

/** A project assessment proposes training on themes with open points. */
@Published(name = "review.training-need-proposed.v1", aggregate = "rights-based-assessment")
public record TrainingNeedProposed(UUID id, String party, List<String> themes, List<UUID> openPoints)
        implements ReviewFact {
    public TrainingNeedProposed {
        themes = List.copyOf(themes);
        openPoints = List.copyOf(openPoints);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
