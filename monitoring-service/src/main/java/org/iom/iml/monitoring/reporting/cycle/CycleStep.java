package org.iom.iml.monitoring.reporting.cycle;

import jakarta.persistence.EnumeratedValue;
import org.iom.iml.platform.code.Coded;

/** A step in a reporting cycle. */
enum CycleStep implements Coded {
    LIST_OF_ISSUES("list-of-issues"),
    REPORT("report"),
    REPLIES("replies"),
    POSTPONEMENT("postponement"),
    DIALOGUE("dialogue"),
    CONCLUDING_OBSERVATIONS("concluding-observations"),
    FOLLOW_UP_REPORT("follow-up-report");

    @EnumeratedValue
    private final String code;

    CycleStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the status to which the step leads; a postponement leaves it unchanged. */
    CycleStatus leadsFrom(CycleStatus present, ReportingProcedure procedure) {
        return switch (this) {
            case LIST_OF_ISSUES -> CycleStatus.LIST_OF_ISSUES_ADOPTED;
            case REPORT -> CycleStatus.REPORT_SUBMITTED;
            case REPLIES ->
                procedure == ReportingProcedure.SIMPLIFIED
                        ? CycleStatus.REPORT_SUBMITTED
                        : CycleStatus.REPLIES_SUBMITTED;
            case POSTPONEMENT -> present;
            case DIALOGUE -> CycleStatus.DIALOGUE_HELD;
            case CONCLUDING_OBSERVATIONS -> CycleStatus.CONCLUDED;
            case FOLLOW_UP_REPORT -> CycleStatus.FOLLOWED_UP;
        };
    }
}
