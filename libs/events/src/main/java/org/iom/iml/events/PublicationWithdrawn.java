package org.iom.iml.events;

import java.util.UUID;

/** A publication was withdrawn. */
@Published(name = "instruments.publication-withdrawn.v1", aggregate = "publication")
public record PublicationWithdrawn(UUID id) implements InstrumentsFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
