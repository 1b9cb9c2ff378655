package org.iom.iml.training.edition;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of an edition, with its transitions. */
public enum EditionStatus implements Coded {
    SCHEDULED("scheduled"),
    POSTPONED("postponed"),
    HELD("held"),
    CANCELLED("cancelled");

    @EnumeratedValue
    private final String code;

    EditionStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the statuses that may follow; a scheduled edition may be rescheduled, and a postponed one needs dates
     * before it can be held.
     */
    Set<EditionStatus> successors() {
        return switch (this) {
            case SCHEDULED -> Set.of(SCHEDULED, POSTPONED, HELD, CANCELLED);
            case POSTPONED -> Set.of(SCHEDULED, CANCELLED);
            case HELD, CANCELLED -> Set.of();
        };
    }
}
