package org.iom.iml.events;

import org.jspecify.annotations.Nullable;

/** A fact: something that happened in one service and is reported to the others. */
public interface Fact {

    /** Returns the identifier of the aggregate concerned, which is also the ordering key. */
    String aggregateId();

    /** Returns the code of the State concerned, for consumers that route by State. */
    default @Nullable String party() {
        return null;
    }
}
