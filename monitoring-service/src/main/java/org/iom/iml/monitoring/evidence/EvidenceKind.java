package org.iom.iml.monitoring.evidence;

import java.util.Locale;

/** What kind of work answers a recommendation. */
public enum EvidenceKind {
    DELIVERED_REVIEW,
    HELD_TRAINING;

    /** The code in the API and in events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
