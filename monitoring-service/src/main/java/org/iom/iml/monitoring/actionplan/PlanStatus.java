package org.iom.iml.monitoring.actionplan;

import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.Set;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.problem.Refusal;

/** The status of a plan or of a report on its progress: a draft is its offices', what is published is everybody's. */
public enum PlanStatus implements Coded {
    DRAFT("draft"),
    PUBLISHED("published");

    @EnumeratedValue
    private final String code;

    PlanStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    Set<PlanStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.noneOf(PlanStatus.class);
        };
    }

    /** Returns {@code published} if that may follow, and refuses otherwise. */
    PlanStatus published() {
        if (!successors().contains(PUBLISHED)) {
            throw new Refusal("already-published", "It is published already.");
        }
        return PUBLISHED;
    }
}
