package org.iom.iml.platform.caller;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A source of read transactions where none is active, because PostgreSQL knows the caller, and hence the visible rows,
 * only within a transaction.
 */
@Singleton
public class ReadTransactions {

    private static final Object READ_ONLY = new Object();

    private final Callers callers;
    private final TransactionSynchronizationRegistry transaction;

    ReadTransactions(Callers callers, TransactionSynchronizationRegistry transaction) {
        this.callers = callers;
        this.transaction = transaction;
    }

    /**
     * Reads in the current transaction or a new one; a caller without roles reads outside any, and so sees public rows
     * only.
     */
    public <T extends @Nullable Object> T readingAsCaller(Supplier<T> read) {
        return callers.current().roles().isEmpty() ? read.get() : reading(read);
    }

    /** Reads in the current transaction, or in a new one that changes nothing. */
    public <T extends @Nullable Object> T reading(Supplier<T> read) {
        if (isUnderWay()) {
            return read.get();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            transaction.putResource(READ_ONLY, true);
            return read.get();
        });
    }

    public boolean isUnderWay() {
        return transaction.getTransactionKey() != null;
    }

    /** Reports whether the current transaction, if any, is a read transaction started here. */
    boolean isReadOnly() {
        return isUnderWay() && transaction.getResource(READ_ONLY) != null;
    }
}
