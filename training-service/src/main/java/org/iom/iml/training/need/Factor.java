package org.iom.iml.training.need;

/** What weighs in a need, how much each time, and why. */
public enum Factor {
    SUPPORTED_RECOMMENDATION("supported-recommendation", 3, "The State undertook to carry it out."),
    RECOMMENDATION_WITHOUT_POSITION(
            "recommendation-without-position", 2, "The mechanism asks for no position, or the State has stated none."),
    NOTED_RECOMMENDATION("noted-recommendation", 1, "The State took note of it, without an undertaking."),
    RECOMMENDATION_WITH_EVIDENCE(
            "recommendation-with-evidence", 1, "Something was already done for it, whatever the State's position."),
    FINDING("finding", 3, "A delivered review of the State's own law rests on it."),
    TRAINED("trained", 0, "Officials of the State were trained on the theme within three years: the rest counts half.");

    private final String code;
    private final int each;
    private final String reason;

    Factor(String code, int each, String reason) {
        this.code = code;
        this.each = each;
        this.reason = reason;
    }

    String code() {
        return code;
    }

    int each() {
        return each;
    }

    String reason() {
        return reason;
    }
}
