package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party withdrew its reservation or declaration, in whole or in part; carries what remains in effect. */
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
