package org.iom.iml.training.request;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of a request, with its transitions. */
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

    /** Returns the statuses that may follow; a planned request returns to accepted when its edition is cancelled. */
    Set<TrainingRequestStatus> successors() {
        return switch (this) {
            case RECEIVED -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED -> Set.of(PLANNED, WITHDRAWN);
            case PLANNED -> Set.of(FULFILLED, ACCEPTED, WITHDRAWN);
            case DECLINED, FULFILLED, WITHDRAWN -> Set.of();
        };
    }

    /** Reports whether an event is still to result from the request. */
    public boolean isOpen() {
        return !successors().isEmpty();
    }
}
