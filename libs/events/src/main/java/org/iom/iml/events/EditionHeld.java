package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition was held.
 *
 * @param inCatalogue whether everybody sees the edition; where absent, as in older facts, only its offices do
 */
@Published(name = "training.edition-held.v1", aggregate = "edition")
public record EditionHeld(
        UUID id,
        UUID courseId,
        List<String> parties,
        LocalDate heldOn,
        List<String> themes,
        List<UUID> answeredRecommendations,
        @Nullable Boolean inCatalogue)
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
