package org.iom.iml.monitoring.reporting;

import java.util.Locale;

/** Whether a report is a State's first under an instrument or a later one. */
public enum ReportKind {
    INITIAL,
    PERIODIC;

    /** The code in the API and in events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
