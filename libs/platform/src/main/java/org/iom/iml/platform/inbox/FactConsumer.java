package org.iom.iml.platform.inbox;

import org.iom.iml.events.Fact;

/**
 * Who reacts to the facts of a service. A bean of this type is found and fed from the service's topic; each fact has its
 * effect once, as {@link Inbox} says.
 */
public interface FactConsumer<F extends Fact> {

    /** Stable name, under which it is remembered what was taken in: {@code monitoring.reporting}. */
    String name();

    /** The facts of the service that tells them: {@code InstrumentsFact.class}. */
    Class<F> facts();

    /** Has the effect of a fact, in the transaction that notes it. */
    void react(Received<F> received);
}
