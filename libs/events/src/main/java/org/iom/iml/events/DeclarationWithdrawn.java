package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party took its reservation or declaration back, wholly or in part; carries what remains. */
@Published(name = "instruments.declaration-withdrawn.v1", aggregate = "declaration")
public record DeclarationWithdrawn(
        UUID id, String instrument, String party, @Nullable LocalDate on, boolean inPart, List<String> remaining)
        implements InstrumentsFact {
    public DeclarationWithdrawn {
        remaining = List.copyOf(remaining);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
