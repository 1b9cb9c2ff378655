package org.iom.iml.training.application;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of an application, with its transitions; being under review does not mean being on the waiting list. */
public enum ApplicationStatus implements Coded {
    AWAITING_CONFIRMATION("awaiting-confirmation"),
    AWAITING_ENDORSEMENT("awaiting-endorsement"),
    AWAITING_NOMINEE("awaiting-nominee"),
    UNDER_REVIEW("under-review"),
    WAITING("waiting"),
    OFFERED("offered"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    EXPIRED("expired"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    LAPSED("lapsed");

    @EnumeratedValue
    private final String code;

    ApplicationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    Set<ApplicationStatus> successors() {
        return switch (this) {
            case AWAITING_CONFIRMATION -> Set.of(UNDER_REVIEW, WITHDRAWN, LAPSED);
            case AWAITING_ENDORSEMENT -> Set.of(AWAITING_NOMINEE, REJECTED, WITHDRAWN, LAPSED);
            case AWAITING_NOMINEE -> Set.of(UNDER_REVIEW, REJECTED, WITHDRAWN, LAPSED);
            case UNDER_REVIEW -> Set.of(OFFERED, WAITING, REJECTED, WITHDRAWN, LAPSED);
            case WAITING -> Set.of(OFFERED, REJECTED, WITHDRAWN, LAPSED);
            case OFFERED -> Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, LAPSED);
            case ACCEPTED -> Set.of(WITHDRAWN, LAPSED);
            case DECLINED, EXPIRED, REJECTED, WITHDRAWN, LAPSED -> Set.of();
        };
    }

    /** Reports whether the application counts towards the limit of one per person and edition. */
    boolean isActive() {
        return switch (this) {
            case UNDER_REVIEW, WAITING, OFFERED, ACCEPTED -> true;
            case AWAITING_CONFIRMATION, AWAITING_ENDORSEMENT, AWAITING_NOMINEE -> false;
            case DECLINED, EXPIRED, REJECTED, WITHDRAWN, LAPSED -> false;
        };
    }

    boolean isOver() {
        return successors().isEmpty();
    }
}
