package org.iom.iml.monitoring.deadline;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** What is due. */
public enum DeadlineKind implements Coded {
    REPORT("report", "Report"),
    FOLLOW_UP_REPORT("follow-up-report", "Report on follow-up"),
    NATIONAL_REPORT("national-report", "National report"),
    CONTRIBUTION("contribution", "Contribution of stakeholders");

    @EnumeratedValue
    private final String code;

    private final String title;

    DeadlineKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** What a calendar calls it. */
    String title() {
        return title;
    }
}
