package org.iom.iml.training.need;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** A factor in the weight of a need, with its points per occurrence and its explanation. */
public enum Factor implements Coded {
    SUPPORTED_RECOMMENDATION("supported-recommendation", 3, "The State has supported the recommendation."),
    RECOMMENDATION_WITHOUT_POSITION(
            "recommendation-without-position",
            2,
            "The mechanism asks for no position, or the State has not stated one."),
    NOTED_RECOMMENDATION("noted-recommendation", 1, "The State has noted the recommendation without supporting it."),
    RECOMMENDATION_WITH_EVIDENCE(
            "recommendation-with-evidence",
            1,
            "Steps to implement the recommendation have been recorded, whatever the State's position."),
    FINDING("finding", 3, "A delivered review found that the State's own law falls short."),
    PROPOSED(
            "proposed-by-assessment",
            2,
            "An assessment of a project by the rights of migrants proposes training for a point that is open."),
    TRAINED(
            "trained",
            0,
            "Officials of the State were trained on the theme within the last three years, which halves the weight.");

    @EnumeratedValue
    private final String code;

    private final int each;
    private final String reason;

    Factor(String code, int each, String reason) {
        this.code = code;
        this.each = each;
        this.reason = reason;
    }

    @Override
    public String code() {
        return code;
    }

    int each() {
        return each;
    }

    String reason() {
        return reason;
    }
}
