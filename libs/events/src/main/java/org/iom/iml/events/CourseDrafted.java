package org.iom.iml.events;

import java.util.UUID;

/** A course was drafted or its draft changed. */
@Published(name = "training.course-drafted.v1", aggregate = "course")
public record CourseDrafted(UUID id, String code) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
