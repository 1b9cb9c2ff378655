package org.iom.iml.platform.imports;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.iom.iml.platform.work.Signal;

/** The signal that wakes the import worker when a file has been stored. */
@Singleton
class ImportSignal extends Signal {

    ImportSignal(TransactionSynchronizationRegistry transactions) {
        super(transactions);
    }
}
