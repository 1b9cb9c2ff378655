package org.iom.iml.training.application;

/** Keeps the seats of editions; asked while the edition is locked. */
public interface SeatKeeper {

    /** The person answers the offer that is open. */
    void answer(Application application, boolean accept);

    /** An application has ended: what it held is free for the next. */
    void ended(Application application);
}
