package org.iom.iml.training.edition;

import java.util.UUID;

/** What else changes with an edition, in the transaction of the change: its sessions, and what became of those enrolled. */
public interface EditionFollower {

    /** It is held on other days, or its days are known again. */
    default void rescheduled(Edition edition, Dates before) {}

    /** It will be held on days that are not known yet. */
    default void postponed(Edition edition) {}

    /** It is held elsewhere, at a place or online. */
    default void moved(Edition edition) {}

    /** It is not held. */
    default void cancelled(Edition edition) {}

    /** It has more seats than before, or as many. */
    default void reseated(Edition edition) {}

    /** Seats that nobody else can be given. */
    default SeatsTaken takenOf(UUID edition) {
        return SeatsTaken.NONE;
    }
}
