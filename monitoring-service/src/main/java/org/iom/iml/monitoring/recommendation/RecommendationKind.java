package org.iom.iml.monitoring.recommendation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether others recommended it or the State pledged it of itself; a pledge is no recommendation. */
public enum RecommendationKind {
    RECOMMENDATION,
    PLEDGE;

    /** The code in the API and in events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of {@code code}. */
    public static Optional<RecommendationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
