package org.iom.iml.review.advice;

import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.problem.Refusal;

/** The status of a request for advice, with the step that leads to it. */
enum AdviceStatus implements Coded {
    ASKED("asked", "request"),
    ASSIGNED("assigned", "assignment"),
    ANSWERED("answered", "answer"),
    RELEASED("released", "release"),
    WITHDRAWN("withdrawn", "withdrawal");

    @EnumeratedValue
    private final String code;

    private final String step;

    AdviceStatus(String code, String step) {
        this.code = code;
        this.step = step;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the statuses that may follow; a request may be reassigned. */
    Set<AdviceStatus> successors() {
        return switch (this) {
            case ASKED -> EnumSet.of(ASSIGNED, WITHDRAWN);
            case ASSIGNED -> EnumSet.of(ASSIGNED, ANSWERED, WITHDRAWN);
            case ANSWERED -> EnumSet.of(RELEASED);
            case RELEASED, WITHDRAWN -> EnumSet.noneOf(AdviceStatus.class);
        };
    }

    List<String> nextSteps() {
        return successors().stream().map(next -> next.step).toList();
    }

    /** Returns {@code next} if it may follow this status, and refuses the step otherwise. */
    AdviceStatus advancedTo(AdviceStatus next) {
        if (!successors().contains(next)) {
            throw new Refusal(
                    "step-not-allowed",
                    "A request for advice that is %s takes no %s; its next steps: %s."
                            .formatted(
                                    code, next.step, nextSteps().isEmpty() ? "none" : String.join(", ", nextSteps())));
        }
        return next;
    }
}
