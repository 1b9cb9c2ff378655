package org.iom.iml.platform.inbox;

import org.iom.iml.events.Fact;

/**
 * A consumer of another service's facts. A bean of this type is found and fed from that service's topic; each fact
 * takes effect once, as {@link Inbox} describes.
 */
public interface FactConsumer<F extends Fact> {

    /** Returns the stable name under which progress is recorded: {@code monitoring.reporting}. */
    String name();

    /** Returns the facts of the publishing service: {@code InstrumentsFact.class}. */
    Class<F> facts();

    /** Returns what each kind of fact does here, in the transaction that records its receipt. */
    Reactions reactions();
}
