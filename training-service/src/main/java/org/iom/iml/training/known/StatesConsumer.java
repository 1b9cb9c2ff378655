package org.iom.iml.training.known;

import jakarta.inject.Singleton;
import java.util.Set;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.RegionPublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Received;

/** A consumer that keeps which parties are States and to which regions they belong. */
@Singleton
class StatesConsumer implements FactConsumer<InstrumentsFact> {

    private final States states;

    StatesConsumer(States states) {
        this.states = states;
    }

    @Override
    public String name() {
        return "training.states";
    }

    @Override
    public Class<InstrumentsFact> facts() {
        return InstrumentsFact.class;
    }

    @Override
    public Set<Class<?>> kinds() {
        return Set.of(PartyPublished.class, RegionPublished.class);
    }

    @Override
    public void react(Received<InstrumentsFact> received) {
        switch (received.fact()) {
            case PartyPublished party -> states.take(party);
            case RegionPublished region -> states.take(region);
            default -> {
                // what parties are bound by is no matter of training
            }
        }
    }
}
