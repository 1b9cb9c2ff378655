package org.iom.iml.monitoring.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The content of one recommendation published by hand. */
record RecommendationDraft(
        Origin origin,
        String text,
        List<String> recommenders,
        @Nullable Position position,
        List<Theme> themes,
        List<AppliedProvision> provisions,
        Scope scope) {

    Recommendation publish(UUID id, Instant at) {
        Recommendation recommendation = new Recommendation(id, origin, text, 0, at);
        List<@Nullable String> joining = new ArrayList<>(recommenders);
        recommendation.describe(new Description(joining, themes, null, provisions, scope), at);
        if (position != null) {
            recommendation.answer(position, position.code(), at);
        }
        return recommendation;
    }
}
