package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether others recommended it or the State pledged it of its own accord; a pledge is no recommendation. */
public enum RecommendationKind implements Coded {
    RECOMMENDATION("recommendation"),
    PLEDGE("pledge");

    @EnumeratedValue
    private final String code;

    RecommendationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
