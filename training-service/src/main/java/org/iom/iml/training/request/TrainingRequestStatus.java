package org.iom.iml.training.request;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** How far a request has come, and where it can go from there. */
public enum TrainingRequestStatus implements Coded {
    RECEIVED("received"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    PLANNED("planned"),
    FULFILLED("fulfilled"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    TrainingRequestStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** A planned request is only accepted again when the edition that was to fulfil it is cancelled. */
    Set<TrainingRequestStatus> successors() {
        return switch (this) {
            case RECEIVED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED -> Set.of(PLANNED, WITHDRAWN);
            case PLANNED -> Set.of(FULFILLED, ACCEPTED, WITHDRAWN);
            case DECLINED, FULFILLED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether an event is still to come of it. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }
}
