package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An edition of a course was scheduled or its dates changed. */
@Published(name = "training.edition-scheduled.v1", aggregate = "edition")
public record EditionScheduled(UUID id, UUID courseId, List<String> parties, LocalDate startsOn, LocalDate endsOn)
        implements TrainingFact {
    public EditionScheduled {
        parties = List.copyOf(parties);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
