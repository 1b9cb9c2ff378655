package org.iom.iml.monitoring.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that is known of one recommendation when it is published by hand. */
public record RecommendationDraft(
        Origin origin,
        String text,
        List<String> recommenders,
        @Nullable Position position,
        List<Theme> themes,
        List<AppliedProvision> provisions) {

    Recommendation publish(UUID id, Instant at) {
        Recommendation recommendation = new Recommendation(id, origin, text, 0, at);
        recommenders.forEach(recommender -> recommendation.join(recommender, at));
        recommendation.concern(themes, at);
        recommendation.apply(provisions, at);
        if (position != null) {
            recommendation.answer(position, position.code(), at);
        }
        return recommendation;
    }
}
