package org.iom.iml.events;

import java.util.List;
import java.util.UUID;

/** A national event was requested. */
@Published(name = "training.training-requested.v1", aggregate = "training-request")
public record TrainingRequested(UUID id, String party, List<String> themes, List<UUID> answeredRecommendations)
        implements TrainingFact {
    public TrainingRequested {
        themes = List.copyOf(themes);
        answeredRecommendations = List.copyOf(answeredRecommendations);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
