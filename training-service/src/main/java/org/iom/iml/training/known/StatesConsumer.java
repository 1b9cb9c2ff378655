package org.iom.iml.training.known;

import jakarta.inject.Singleton;
import org.iom.iml.events.InstrumentsFact;
import org.iom.iml.events.PartyPublished;
import org.iom.iml.events.RegionPublished;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

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
    public Reactions reactions() {
        return Reactions.to(PartyPublished.class, states::take).and(RegionPublished.class, states::take);
    }
}
