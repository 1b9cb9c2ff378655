package org.iom.iml.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a resource that is away for a while from a fault that stays. */
public final class Outages {

    private Outages() {}

    /** Whether the database being away, full or shutting down caused {@code failure}. */
    public static boolean caused(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unavailable
                    || cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql && isOutage(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** SQLSTATE classes 08 (connection), 53 (resources) and 57 (operator intervention); 40 (serialization, deadlock). */
    private static boolean isOutage(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.startsWith("40"));
    }
}
