package org.iom.iml.training.edition;

import java.util.UUID;

/** A follower of changes to an edition within the same transaction, such as its sessions or its applications. */
public interface EditionFollower {

    /** Reacts to new dates, including the first ones after a postponement. */
    default void rescheduled(Edition edition, Dates before) {}

    /** Reacts to a postponement to dates not yet known. */
    default void postponed(Edition edition) {}

    /** Reacts to a change of venue, to another place or online. */
    default void moved(Edition edition) {}

    /** Reacts to a cancellation. */
    default void cancelled(Edition edition) {}

    /** Reacts to a change in the number of seats or scholarships. */
    default void reseated(Edition edition) {}

    /** Returns the seats that are already taken. */
    default SeatsTaken takenOf(UUID edition) {
        return SeatsTaken.NONE;
    }
}
