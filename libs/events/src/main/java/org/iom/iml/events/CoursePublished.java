package org.iom.iml.events;

import java.util.List;
import java.util.UUID;

/** A course was published. */
@Published(name = "training.course-published.v1", aggregate = "course")
public record CoursePublished(UUID id, String code, List<String> themes) implements TrainingFact {
    public CoursePublished {
        themes = List.copyOf(themes);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
