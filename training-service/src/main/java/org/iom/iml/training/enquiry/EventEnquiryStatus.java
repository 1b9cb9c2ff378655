package org.iom.iml.training.enquiry;

import jakarta.persistence.EnumeratedValue;
import java.util.Set;
import org.iom.iml.platform.code.Coded;

/** The status of an enquiry, with its transitions. */
public enum EventEnquiryStatus implements Coded {
    AWAITING_CONFIRMATION("awaiting-confirmation"),
    CONFIRMED("confirmed"),
    TAKEN_UP("taken-up"),
    CLOSED("closed"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    EventEnquiryStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    Set<EventEnquiryStatus> successors() {
        return switch (this) {
            case AWAITING_CONFIRMATION -> Set.of(CONFIRMED, WITHDRAWN);
            case CONFIRMED -> Set.of(TAKEN_UP, CLOSED);
            case TAKEN_UP, CLOSED, WITHDRAWN -> Set.of();
        };
    }
}
