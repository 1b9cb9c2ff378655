package org.iom.iml.monitoring.deadline;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** What is due. */
public enum DeadlineKind implements Coded {
    REPORT("report", "Report"),
    FOLLOW_UP_REPORT("follow-up-report", "Report on follow-up"),
    NATIONAL_REPORT("national-report", "National report"),
    CONTRIBUTION("contribution", "Contribution of stakeholders"),
    /** Of IOM itself; seen by the offices that write it. */
    IOM_CONTRIBUTION("iom-contribution", "Contribution of IOM"),
    COUNTRY_OFFICE_INPUT("country-office-input", "Input of the country office");

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

    /** Whether only the offices that write it may know of it. */
    public boolean isInternal() {
        return switch (this) {
            case IOM_CONTRIBUTION, COUNTRY_OFFICE_INPUT -> true;
            case REPORT, FOLLOW_UP_REPORT, NATIONAL_REPORT, CONTRIBUTION -> false;
        };
    }

    /** What a calendar calls it. */
    String title() {
        return title;
    }
}
