package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An edition was held. */
@Published(name = "training.edition-held.v1", aggregate = "edition")
public record EditionHeld(
        UUID id,
        UUID courseId,
        List<String> parties,
        LocalDate heldOn,
        List<String> themes,
        List<UUID> answeredRecommendations)
        implements TrainingFact {
    public EditionHeld {
        parties = List.copyOf(parties);
        themes = List.copyOf(themes);
        answeredRecommendations = List.copyOf(answeredRecommendations);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
