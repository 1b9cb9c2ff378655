package org.iom.iml.platform.caller;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;

/**
 * An interceptor that identifies the caller to PostgreSQL at the start of every transaction, for row-level security.
 * The settings end with the transaction; without them only public rows are visible.
 */
@Singleton
class Tenancy implements AgroalPoolInterceptor {

    private static final String SET = """
            select set_config('app.role', ?, true), set_config('app.countries', ?, true),
                   set_config('app.organization', ?, true), set_config('app.caller', ?, true),
                   case when ? then set_config('transaction_read_only', 'on', true) end""";

    private final Callers callers;
    private final ReadTransactions reads;

    Tenancy(Callers callers, ReadTransactions reads) {
        this.callers = callers;
        this.reads = reads;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Caller caller = callers.current();
        if (caller.equals(Caller.PUBLIC)) {
            return;
        }
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, String.join(",", caller.roles()));
            set.setString(2, String.join(",", caller.countries()));
            set.setString(3, Objects.requireNonNullElse(caller.organization(), ""));
            set.setString(4, caller.owner());
            set.setBoolean(5, reads.isReadOnly());
            set.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("The caller could not be set on the connection", failed);
        }
    }
}
