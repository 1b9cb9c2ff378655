package org.iom.iml.training.application;

/** The keeper of the seats of editions, called while the edition is locked. */
public interface SeatKeeper {

    /** Records the person's answer to the open offer. */
    void answer(Application application, boolean accept);

    /** Releases the seat or waiting place of an application that has ended. */
    void ended(Application application);
}
