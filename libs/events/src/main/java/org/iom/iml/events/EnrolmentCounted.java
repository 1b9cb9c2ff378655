package org.iom.iml.events;

import java.util.UUID;

/** The numbers of applicants to an edition who are under review, on the waiting list, offered a seat or holding one. */
@Published(name = "training.enrolment-counted.v1", aggregate = "enrolment")
public record EnrolmentCounted(UUID edition, int underReview, int waiting, int offered, int accepted)
        implements TrainingFact {
    @Override
    public String aggregateId() {
        return edition.toString();
    }
}
