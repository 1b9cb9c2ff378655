package org.iom.iml.events;

import java.util.UUID;

/** How many are under review, wait, have an offer or a seat in an edition. */
@Published(name = "training.enrolment-counted.v1", aggregate = "enrolment")
public record EnrolmentCounted(UUID edition, int underReview, int waiting, int offered, int accepted)
        implements TrainingFact {
    @Override
    public String aggregateId() {
        return edition.toString();
    }
}
