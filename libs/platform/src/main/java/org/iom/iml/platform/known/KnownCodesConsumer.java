package org.iom.iml.platform.known;

import org.iom.iml.events.Fact;
import org.iom.iml.events.Listed;
import org.iom.iml.platform.inbox.FactConsumer;
import org.iom.iml.platform.inbox.Reactions;

/** A consumer that stores the codes published by another service; each service has one bean of this type. */
public abstract class KnownCodesConsumer<F extends Fact> implements FactConsumer<F> {

    private final String name;
    private final Class<F> facts;
    private final KnownCodes known;

    protected KnownCodesConsumer(String name, Class<F> facts, KnownCodes known) {
        this.name = name;
        this.facts = facts;
        this.known = known;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<F> facts() {
        return facts;
    }

    @Override
    public final Reactions reactions() {
        return Reactions.to(Listed.class, known::learn);
    }
}
