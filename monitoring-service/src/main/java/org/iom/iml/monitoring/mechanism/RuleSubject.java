package org.iom.iml.monitoring.mechanism;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The subject of a mechanism's rule. */
public enum RuleSubject implements Coded {
    REPORT_PERIOD("report-period"),
    PROCEDURE("procedure"),
    WORD_LIMIT("word-limit"),
    FOLLOW_UP("follow-up"),
    DEADLINE("deadline");

    @EnumeratedValue
    private final String code;

    RuleSubject(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
