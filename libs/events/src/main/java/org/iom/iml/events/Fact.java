package org.iom.iml.events;

import org.jspecify.annotations.Nullable;

/** A past fact that one service tells the others. */
public interface Fact {

    /** The aggregate to which it happened; the key under which it is ordered. */
    String aggregateId();

    /** Code of the State it concerns, for those who route by State. */
    default @Nullable String party() {
        return null;
    }
}
