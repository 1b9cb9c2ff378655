package org.iom.iml.platform.known;

import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.ProvisionsPublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

/** A consumer that stores the addresses of the registry's provisions; a service that needs them has one bean of it. */
public abstract class KnownProvisionsConsumer implements FactConsumer<InstrumentsFact> {

    private final String name;
    private final KnownProvisions known;

    protected KnownProvisionsConsumer(String name, KnownProvisions known) {
        this.name = name;
        this.known = known;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public final Reactions reactions() {
        return Reactions.to(ProvisionsPublished.class, known::learn);
    }
}
