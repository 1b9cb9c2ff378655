package org.iom.iml.events;

import java.util.UUID;

/** The Unit began or changed a version of a publication; what it says is not told before it is published. */
@Published(name = "instruments.publication-drafted.v1", aggregate = "publication")
public record PublicationDrafted(UUID id, int number) implements InstrumentsFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
