package org.iom.iml.events;

import java.util.UUID;

/** The Unit created or edited a version of a publication; its content is not disclosed before publication. */
@Published(name = "instruments.publication-drafted.v1", aggregate = "publication")
public record PublicationDrafted(UUID id, int number) implements InstrumentsFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
