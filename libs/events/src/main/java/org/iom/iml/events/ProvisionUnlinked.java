package org.iom.iml.events;

import java.util.UUID;

/** The link between two provisions was removed. */
@Published(name = "instruments.provision-unlinked.v1", aggregate = "provision-link")
public record ProvisionUnlinked(UUID id, ProvisionAddress from, String relation, ProvisionAddress to, String source)
        implements InstrumentsFact {
    @Override
    public String aggregateId() {
        return id.toString();
    }
}
