package org.iom.iml.monitoring.document;

import org.iom.iml.platform.code.Coded;

/** The kind of a document, as its symbol indicates. */
public enum DocumentKind implements Coded {
    STATE_REPORT("state-report"),
    LIST_OF_ISSUES("list-of-issues"),
    LIST_OF_ISSUES_PRIOR_TO_REPORTING("list-of-issues-prior-to-reporting"),
    REPLIES_TO_LIST_OF_ISSUES("replies-to-list-of-issues"),
    CONCLUDING_OBSERVATIONS("concluding-observations"),
    FOLLOW_UP_INFORMATION("follow-up-information"),
    SUMMARY_RECORD("summary-record"),
    GENERAL_COMMENT("general-comment"),
    VIEWS("views"),
    VISIT_REPORT("visit-report"),
    OPINION("opinion"),
    NATIONAL_REPORT("national-report"),
    COMPILATION("compilation"),
    SUMMARY_OF_STAKEHOLDERS("summary-of-stakeholders"),
    RESOLUTION("resolution"),
    DECISION("decision"),
    SESSION_DOCUMENT("session-document"),
    GENERAL_DOCUMENT("general-document"),
    ANNUAL_REPORT("annual-report"),
    COMMON_CORE_DOCUMENT("common-core-document"),
    INQUIRY_REPORT("inquiry-report"),
    VERBATIM_RECORD("verbatim-record"),
    LIMITED_DOCUMENT("limited-document"),
    RESTRICTED_DOCUMENT("restricted-document"),
    CONFERENCE_ROOM_PAPER("conference-room-paper"),
    WORKING_PAPER("working-paper"),
    INFORMATION_DOCUMENT("information-document"),
    MISCELLANEOUS_DOCUMENT("miscellaneous-document"),
    NON_GOVERNMENTAL_STATEMENT("non-governmental-statement"),
    PETITION("petition");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
