package org.iom.iml.platform.outbox;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.iom.iml.platform.work.Signal;

/** The signal that wakes the relay after a commit. */
@Singleton
class OutboxSignal extends Signal {

    OutboxSignal(TransactionSynchronizationRegistry transactions) {
        super(transactions);
    }
}
