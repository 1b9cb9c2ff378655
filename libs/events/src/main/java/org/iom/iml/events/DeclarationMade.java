package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party made a reservation, declaration or objection under an instrument. */
@Published(name = "instruments.declaration-made.v1", aggregate = "declaration")
public record DeclarationMade(
        UUID id,
        String instrument,
        String party,
        @Nullable String effect,
        List<String> procedures,
        List<String> targets,
        List<String> territories,
        @Nullable LocalDate madeOn,
        @Nullable UUID about,
        boolean flagged)
        implements InstrumentsFact {
    public DeclarationMade {
        procedures = List.copyOf(procedures);
        targets = List.copyOf(targets);
        territories = List.copyOf(territories);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
