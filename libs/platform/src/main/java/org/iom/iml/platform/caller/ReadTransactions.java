package org.iom.iml.platform.caller;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets reads see what the caller may see where no transaction is under way, as PostgreSQL learns the caller in one. */
@Singleton
public class ReadTransactions {

    private static final Object READ_ONLY = new Object();

    private final Callers callers;
    private final TransactionSynchronizationRegistry transaction;

    ReadTransactions(Callers callers, TransactionSynchronizationRegistry transaction) {
        this.callers = callers;
        this.transaction = transaction;
    }

    /** Reads in the transaction under way, or in one of its own; without roles in none, which is all that is public. */
    public <T extends @Nullable Object> T readingAsCaller(Supplier<T> read) {
        return callers.current().roles().isEmpty() ? read.get() : reading(read);
    }

    /** Reads in the transaction under way, or in one of its own, which changes nothing. */
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

    /** Whether the transaction under way, if one is, began here. */
    boolean isReadOnly() {
        return isUnderWay() && transaction.getResource(READ_ONLY) != null;
    }
}
