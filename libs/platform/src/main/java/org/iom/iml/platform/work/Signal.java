package org.iom.iml.platform.work;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A signal to a worker that there may be work; the sender never waits. */
public class Signal {

    private final Semaphore work = new Semaphore(0);
    private final TransactionSynchronizationRegistry transactions;

    protected Signal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    public void wake() {
        work.release();
    }

    /** Wakes the worker after the commit of the current transaction, which must exist. */
    public void wakeAfterCommit() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Work is left to a worker in the transaction that makes it necessary");
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the work is seen only after the commit
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wake();
                }
            }
        });
    }

    /** Returns when woken, or after {@code atMost}. */
    public void await(Duration atMost) throws InterruptedException {
        if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            work.drainPermits();
        }
    }
}
