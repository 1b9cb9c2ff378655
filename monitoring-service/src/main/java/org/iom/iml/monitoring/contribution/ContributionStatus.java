package org.iom.iml.monitoring.contribution;

import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iom.iml.platform.code.Coded;
import org.iom.iml.platform.problem.Refusal;

/** The status of a contribution, with the step that leads to it. */
enum ContributionStatus implements Coded {
    OPENED("opened", "contribution"),
    INPUT_ASKED("input-asked", "input-request"),
    /** The day by which input was requested has passed without any. */
    INPUT_MISSING("input-missing", "escalation"),
    INPUT_GIVEN("input-given", "input"),
    DRAFTED("drafted", "draft"),
    CLEARED_BY_MISSION("cleared-by-mission", "mission-clearance"),
    CLEARED("cleared", "unit-clearance"),
    SUBMITTED("submitted", "submission"),
    PUBLISHED("published", "publication"),
    /** The contribution will not be submitted. */
    WITHDRAWN("withdrawn", "withdrawal");

    @EnumeratedValue
    private final String code;

    private final String step;

    ContributionStatus(String code, String step) {
        this.code = code;
        this.step = step;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the statuses that may follow this one; a new draft revokes earlier clearances. */
    Set<ContributionStatus> successors() {
        return switch (this) {
            case OPENED -> EnumSet.of(INPUT_ASKED, WITHDRAWN);
            case INPUT_ASKED -> EnumSet.of(INPUT_GIVEN, INPUT_MISSING, WITHDRAWN);
            case INPUT_MISSING -> EnumSet.of(INPUT_GIVEN, DRAFTED, WITHDRAWN);
            case INPUT_GIVEN -> EnumSet.of(DRAFTED, WITHDRAWN);
            case DRAFTED -> EnumSet.of(DRAFTED, CLEARED_BY_MISSION, WITHDRAWN);
            case CLEARED_BY_MISSION -> EnumSet.of(DRAFTED, CLEARED, WITHDRAWN);
            case CLEARED -> EnumSet.of(DRAFTED, SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(PUBLISHED);
            case PUBLISHED, WITHDRAWN -> EnumSet.noneOf(ContributionStatus.class);
        };
    }

    /** Returns the steps open to a caller; missing input is left out, as it is established by the passing of time. */
    List<String> nextSteps() {
        return successors().stream()
                .filter(next -> next != INPUT_MISSING)
                .map(next -> next.step)
                .toList();
    }

    /** Returns {@code next} if it may follow this status, and refuses the step otherwise. */
    ContributionStatus advancedTo(ContributionStatus next) {
        if (!successors().contains(next)) {
            throw new Refusal(
                    "step-not-allowed",
                    "A contribution that is %s takes no %s; its next steps: %s."
                            .formatted(
                                    code, next.step, nextSteps().isEmpty() ? "none" : String.join(", ", nextSteps())));
        }
        return next;
    }
}
