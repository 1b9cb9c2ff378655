package org.iom.iml.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party objected to the reservation or declaration of another. */
@Published(name = "instruments.objection-made.v1", aggregate = "declaration")
public record ObjectionMade(
        UUID id,
        UUID objection,
        String objector,
        String instrument,
        String party,
        @Nullable LocalDate on,
        @Nullable Boolean precludesEntryIntoForce)
        implements InstrumentsFact {

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
