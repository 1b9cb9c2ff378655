package org.iom.iml.events;

import java.util.UUID;

/** Two provisions were linked. */
@Published(name = "instruments.provision-linked.v1", aggregate = "provision-link")
public record ProvisionLinked(UUID id, ProvisionAddress from, String relation, ProvisionAddress to, String source)
        implements InstrumentsFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
