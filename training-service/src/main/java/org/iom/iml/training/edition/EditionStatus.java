package org.iom.iml.training.edition;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** Where an edition is on its way to being held, and where it can go from there. */
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

    /** A scheduled edition may be scheduled for other days; a postponed one needs days before it can be held. */
    Set<EditionStatus> successors() {
        return switch (this) {
            case SCHEDULED -> Set.of(SCHEDULED, POSTPONED, HELD, CANCELLED);
            case POSTPONED -> Set.of(SCHEDULED, CANCELLED);
            case HELD, CANCELLED -> Set.of();
        };
    }
}
