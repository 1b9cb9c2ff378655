package org.iom.iml.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A government's enquiry about a national event was confirmed, taken up or closed. */
@Published(name = "training.event-enquiry-advanced.v1", aggregate = "event-enquiry")
public record EventEnquiryAdvanced(
        UUID id, String party, String status, @Nullable UUID requestId) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
