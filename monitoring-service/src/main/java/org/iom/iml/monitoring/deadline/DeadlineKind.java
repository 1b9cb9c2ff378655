package org.iom.iml.monitoring.deadline;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** The kind of submission that is due. */
public enum DeadlineKind implements Coded {
    REPORT("report", "Report of %s to %s"),
    FOLLOW_UP_REPORT("follow-up-report", "Report on follow-up of %s to %s"),
    NATIONAL_REPORT("national-report", "National report of %s to %s"),
    CONTRIBUTION("contribution", "Contribution of stakeholders of %s to %s"),
    /** A contribution by IOM itself, visible only to the offices that write it. */
    IOM_CONTRIBUTION("iom-contribution", "Contribution of IOM of %s to %s"),
    COUNTRY_OFFICE_INPUT("country-office-input", "Input of the country office of %s to %s"),
    /** A report on the progress of a State's action plan, which only its offices see until the plan is published. */
    PROGRESS_REPORT("progress-report", "Progress report of %s on %s");

    @EnumeratedValue
    private final String code;

    private final String words;

    DeadlineKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** Reports whether only the offices that write it may know of the deadline. */
    public boolean isInternal() {
        return switch (this) {
            case IOM_CONTRIBUTION, COUNTRY_OFFICE_INPUT, PROGRESS_REPORT -> true;
            case REPORT, FOLLOW_UP_REPORT, NATIONAL_REPORT, CONTRIBUTION -> false;
        };
    }

    /** Returns the title of the calendar entry; {@code matter} is the body, or the plan on which is reported. */
    String of(String party, String matter) {
        return words.formatted(party, matter);
    }
}
