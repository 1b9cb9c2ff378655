package org.iom.iml.monitoring.recommendation;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** Whether a recommendation was made by others or is the State's own voluntary pledge. */
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
