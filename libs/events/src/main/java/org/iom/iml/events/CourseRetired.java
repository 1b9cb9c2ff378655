package org.iom.iml.events;

import java.util.UUID;

/** A course was retired and is no longer taught. */
@Published(name = "training.course-retired.v1", aggregate = "course")
public record CourseRetired(UUID id) implements TrainingFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
