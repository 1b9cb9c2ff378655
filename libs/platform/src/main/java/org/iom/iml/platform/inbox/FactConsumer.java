package org.iom.iml.platform.inbox;

import java.util.Set;
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

    /** Returns the kinds of facts that have an effect here; others are passed over, unread and unrecorded. */
    default Set<Class<?>> kinds() {
        return Set.of(facts());
    }

    /** Applies the effect of a fact, in the transaction that records its receipt. */
    void react(Received<F> received);
}
