package org.iom.iml.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party modified the text of its reservation or declaration. */
@Published(name = "instruments.declaration-modified.v1", aggregate = "declaration")
public record DeclarationModified(
        UUID id, String instrument, String party, @Nullable LocalDate on, List<String> targets)
        implements InstrumentsFact {
    public DeclarationModified {
        targets = List.copyOf(targets);
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }
}
