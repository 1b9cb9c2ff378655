package org.iom.iml.monitoring.reporting.cycle;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of a reporting cycle, with the transitions that each procedure allows. */
enum CycleStatus implements Coded {
    OPENED("opened"),
    LIST_OF_ISSUES_ADOPTED("list-of-issues-adopted"),
    REPORT_SUBMITTED("report-submitted"),
    REPLIES_SUBMITTED("replies-submitted"),
    DIALOGUE_HELD("dialogue-held"),
    CONCLUDED("concluded"),
    FOLLOWED_UP("followed-up");

    @EnumeratedValue
    private final String code;

    CycleStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    Set<CycleStatus> successors(ReportingProcedure procedure) {
        return switch (procedure) {
            case STANDARD -> standard();
            case SIMPLIFIED -> simplified();
            case WITHOUT_REPORT -> withoutReport();
        };
    }

    /** Reports whether the constructive dialogue is still to come. */
    boolean isBeforeDialogue() {
        return switch (this) {
            case OPENED, LIST_OF_ISSUES_ADOPTED, REPORT_SUBMITTED, REPLIES_SUBMITTED -> true;
            case DIALOGUE_HELD, CONCLUDED, FOLLOWED_UP -> false;
        };
    }

    private Set<CycleStatus> standard() {
        return switch (this) {
            case OPENED -> Set.of(REPORT_SUBMITTED);
            case REPORT_SUBMITTED -> Set.of(LIST_OF_ISSUES_ADOPTED, DIALOGUE_HELD);
            case LIST_OF_ISSUES_ADOPTED -> Set.of(REPLIES_SUBMITTED, DIALOGUE_HELD);
            case REPLIES_SUBMITTED -> Set.of(DIALOGUE_HELD);
            case DIALOGUE_HELD, CONCLUDED, FOLLOWED_UP -> afterwards();
        };
    }

    /**
     * Returns the next statuses under the simplified procedure, where the replies are the report and have no status of
     * their own.
     */
    private Set<CycleStatus> simplified() {
        return switch (this) {
            case OPENED -> Set.of(LIST_OF_ISSUES_ADOPTED);
            case LIST_OF_ISSUES_ADOPTED -> Set.of(REPORT_SUBMITTED);
            case REPORT_SUBMITTED -> Set.of(DIALOGUE_HELD);
            case REPLIES_SUBMITTED -> Set.of();
            case DIALOGUE_HELD, CONCLUDED, FOLLOWED_UP -> afterwards();
        };
    }

    /** Returns the next statuses of a review without a report, in which a late report is still accepted. */
    private Set<CycleStatus> withoutReport() {
        return switch (this) {
            case OPENED -> Set.of(LIST_OF_ISSUES_ADOPTED, REPORT_SUBMITTED, DIALOGUE_HELD);
            case LIST_OF_ISSUES_ADOPTED -> Set.of(REPORT_SUBMITTED, REPLIES_SUBMITTED, DIALOGUE_HELD);
            case REPORT_SUBMITTED, REPLIES_SUBMITTED -> Set.of(DIALOGUE_HELD);
            case DIALOGUE_HELD, CONCLUDED, FOLLOWED_UP -> afterwards();
        };
    }

    private Set<CycleStatus> afterwards() {
        return switch (this) {
            case DIALOGUE_HELD -> Set.of(CONCLUDED);
            case CONCLUDED -> Set.of(FOLLOWED_UP);
            case OPENED, LIST_OF_ISSUES_ADOPTED, REPORT_SUBMITTED, REPLIES_SUBMITTED, FOLLOWED_UP -> Set.of();
        };
    }
}
